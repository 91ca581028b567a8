import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { deleteInBatches } from '@/db/delete-in-batches'

/** A challenge lives for half an hour; nobody asks about it afterwards. */
const CHALLENGE_HOURS = 24

/** Forgets the challenges of yesterday. */
export async function forgetChallenges(database: Db): Promise<void> {
  await deleteInBatches(database, 'captcha_uses', sql`created_at < now() - make_interval(hours => ${CHALLENGE_HOURS})`)
}
