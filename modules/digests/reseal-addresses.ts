import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Keyring } from '@/modules/privacy/keyring'
import { mailAddressIndex, sealMailAddress, tryOpenMailAddress } from '@/modules/privacy/mail-address'

const ROWS_A_BATCH = 500

type Place = { table: string; sealed: string; index: string | null }

/** Where readers' addresses are kept. Mail on its way is found by nobody, so it has no index. */
const PLACES: readonly Place[] = [
  { table: 'digest_requests', sealed: 'address_sealed', index: 'address_index' },
  { table: 'digest_subscriptions', sealed: 'address_sealed', index: 'address_index' },
  { table: 'outbox_mails', sealed: '"to"', index: null },
]

/**
 * Seals every mail address that was sealed with the retired keys anew, as `resealPhones` does with numbers: row by row,
 * and only where nobody changed it meanwhile, so a run that was killed is simply run again. Answers how many it sealed.
 */
export async function resealMailAddresses(database: Db, keys: Keyring): Promise<number> {
  let count = 0
  for (const place of PLACES) count += await resealPlace(database, keys, place)
  return count
}

async function resealPlace(database: Db, keys: Keyring, { table, sealed, index }: Place): Promise<number> {
  const [name, column] = [sql.raw(table), sql.raw(sealed)]
  const isKept = table === 'outbox_mails' ? sql`is_sealed and next_try_at is not null` : sql`true`
  const setIndex = index === null ? sql`` : sql`, ${sql.raw(index)} = change.index`
  let [lastId, count] = [0, 0]
  for (;;) {
    const rows = await database.execute<{ id: number; sealed: string }>(sql`
      select id, ${column} as sealed from ${name} where id > ${lastId} and ${isKept} order by id limit ${ROWS_A_BATCH}`)
    const changes = rows.flatMap(({ id, sealed: before }) => {
      if (tryOpenMailAddress(before, keys) !== null) return []
      const address = keys.retired && tryOpenMailAddress(before, keys.retired)
      return address
        ? [{ id, before, sealed: sealMailAddress(address, keys), index: mailAddressIndex(address, keys) }]
        : []
    })
    if (changes.length > 0) {
      await database.execute(sql`
        update ${name} as kept set ${column} = change.sealed${setIndex}
        from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change(id int, before text, sealed text, index text)
        where kept.id = change.id and kept.${column} = change.before`)
    }
    count += changes.length
    lastId = Number(rows.at(-1)?.id ?? lastId)
    if (rows.length < ROWS_A_BATCH) return count
  }
}
