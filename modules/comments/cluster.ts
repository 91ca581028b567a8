import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { foldedSyllables, sharedPart, simhash, simhashKeys } from '@/lib/vi/simhash'

/** “Cảm ơn toà soạn” is like many others and a twin of none. */
const SYLLABLES_MIN = 8
/** A changed name or number in a text of two lines moves so many of the 64 bits. */
const BITS_MAX = 12
/** Half of the shorter text, in runs of three syllables, stands in the other: one was made from the other. */
const SHARED_MIN = 0.5
/** A flood is of one kind: any few of those that share a key tell which. Of a million comments some fifteen do by chance. */
const ROWS_A_KEY = 40
const CANDIDATES_READ = 6

/** What near-duplicates of a comment are found by; `simhash` is null for a text too short to tell. */
export type Likeness = { simhash: bigint | null; simhashKeys: number[] }

type Words = { title: string; body: string }

const syllablesOf = ({ title, body }: Words) => foldedSyllables(`${title}\n${body}`)

export function likenessOf(words: Words): Likeness {
  const syllables = syllablesOf(words)
  const value = syllables.length < SYLLABLES_MIN ? null : simhash(syllables)
  return { simhash: value, simhashKeys: value === null ? [] : simhashKeys(value) }
}

/**
 * The statement that looks for comments like one, the likest first; apart so that its plan can be tested.
 * Each key is looked up by itself: of a whole list the planner believes that it means a tenth of the table.
 */
export function twinStatement({ simhash: value, simhashKeys: keys }: Likeness, ownId: number | null) {
  const distance = sql`bit_count((found.simhash # ${String(value)}::bigint)::bit(64))`
  return sql`
    select found.id, min(${distance}) as bits
    from unnest(${sql.param(`{${keys.join()}}`)}::int[]) as wanted (key)
    cross join lateral (
      select id, simhash from comments
      where simhash_keys @> array[wanted.key] and simhash is not null
      limit ${ROWS_A_KEY} offset 0
    ) as found
    where ${distance} <= ${BITS_MAX} and found.id <> ${ownId ?? 0}
    group by found.id order by bits, found.id limit ${CANDIDATES_READ}`
}

/** The first comment of a cluster, and how many were in it before. */
export type Cluster = { clusterId: number; memberCount: number }

/**
 * The near-duplicates that a comment belongs to, in the transaction that stores it; null when it is like no other. The bits
 * find a handful in an archive of any size, and their words decide. Two that come in the same instant do not see each
 * other; the third is like both and joins one.
 */
export async function findCluster(
  tx: Tx,
  words: Words,
  likeness: Likeness,
  ownId: number | null,
): Promise<Cluster | null> {
  if (likeness.simhash === null) return null
  const found = await tx.execute<{ id: string }>(twinStatement(likeness, ownId))
  const own = syllablesOf(words)
  for (const { id } of found) {
    const [twin] = await tx
      .select({ id: comments.id, title: comments.title, body: comments.body, clusterId: comments.clusterId })
      .from(comments)
      .where(eq(comments.id, Number(id)))
    if (!twin || sharedPart(own, syllablesOf(twin)) < SHARED_MIN) continue
    const clusterId = twin.clusterId ?? twin.id
    if (twin.clusterId === null) await tx.update(comments).set({ clusterId }).where(eq(comments.id, twin.id))
    return { clusterId, memberCount: await countMembers(tx, clusterId, ownId) }
  }
  return null
}

const MEMBERS_COUNTED_MAX = 1_000

async function countMembers(tx: Tx, clusterId: number, ownId: number | null): Promise<number> {
  const [row] = await tx.execute<{ count: string }>(sql`
    select count(*) from (
      select 1 from comments where cluster_id = ${clusterId} and id <> ${ownId ?? 0} limit ${MEMBERS_COUNTED_MAX}) as member`)
  return Number(row?.count ?? 0)
}
