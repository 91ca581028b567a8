import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

type Shelf = 'section' | 'tag' | 'storyline'

/** Whoever follows a section, tag or storyline that has gone into another follows the other; who follows both, once. */
export async function moveDigestChoices(tx: Tx, shelf: Shelf, fromId: number, intoId: number): Promise<void> {
  const column = sql.raw(`${shelf}_id`)
  await tx.execute(sql`
    update digest_choices as moved set ${column} = ${intoId} where ${column} = ${fromId} and not exists (
      select from digest_choices as other where other.subscription_id = moved.subscription_id and other.${column} = ${intoId})`)
  await tx.execute(sql`delete from digest_choices where ${column} = ${fromId}`)
}
