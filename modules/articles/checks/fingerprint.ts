import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { articleFingerprints } from '@/db/schema/checks'
import { foldedSyllables, sharedPart, simhash, simhashKeys } from '@/lib/vi/simhash'
import type { ArticleText } from '../article-input'
import { storedBlocks, wordsOf } from '../blocks'

type Words = Pick<ArticleText, 'standfirst' | 'body'>

/** A notice of two sentences is like many others and a twin of none. */
const SYLLABLES_MIN = 60
/** Further apart than this, two texts share a subject at most. */
const BITS_MAX = 12
const CANDIDATES_READ = 8
/** Half of the shorter text word for word: one was made from the other. */
const SHARED_MIN = 0.5

const syllablesOf = ({ standfirst, body }: Words) => foldedSyllables(`${standfirst}\n${wordsOf(body)}`)

/** The row of a text: its bits and the keys they are found by. */
export function fingerprintOf(articleId: number, version: number, text: Words) {
  const syllables = syllablesOf(text)
  const value = syllables.length < SYLLABLES_MIN ? null : simhash(syllables)
  return { articleId, version, simhash: value, keys: value === null ? [] : simhashKeys(value) }
}

/** Notes what a version says, in the transaction that made it. */
export async function keepFingerprint(tx: Tx, saved: { id: number; version: number }, text: Words): Promise<void> {
  const { articleId, ...row } = fingerprintOf(saved.id, saved.version, text)
  await tx
    .insert(articleFingerprints)
    .values({ articleId, ...row })
    .onConflictDoUpdate({ target: articleFingerprints.articleId, set: row })
}

/**
 * The statement that looks for texts like one, the likest first; apart so that its plan can be tested. Each key is
 * looked up by itself: of a whole list of keys the planner believes that it means a tenth of the archive.
 */
export function twinStatement(articleId: number, value: bigint) {
  const distance = sql`bit_count((simhash # ${value.toString()}::bigint)::bit(64))`
  return sql`
    select article_id as id, min(${distance}) as bits
    from unnest(${sql.param(`{${simhashKeys(value).join()}}`)}::int[]) as wanted (key)
    cross join lateral (
      select article_id, simhash from article_fingerprints where keys @> array[wanted.key] offset 0
    ) as found
    where article_id <> ${articleId} and ${distance} <= ${BITS_MAX}
    group by article_id order by bits, article_id limit ${CANDIDATES_READ}`
}

export type Twin = {
  id: number
  headline: string
  status: (typeof articles.$inferSelect)['status']
  sectionId: number | null
  createdBy: number | null
}

/**
 * The article that says nearly the same as this text; null when there is none. The bits find a handful in an archive of
 * any size, and their words decide: a rewritten agency report is a twin, another report of the same council is not.
 */
export async function findTwin(tx: Tx, articleId: number, text: Words): Promise<Twin | null> {
  const { simhash: value } = fingerprintOf(articleId, 0, text)
  if (value === null) return null
  const found = await tx.execute<{ id: number }>(twinStatement(articleId, value))
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return null
  const rows = await tx
    .select()
    .from(articles)
    .where(and(inArray(articles.id, ids), sql`${articles.status} <> 'withdrawn'`))
  const own = syllablesOf(text)
  const likeness = rows
    .map((row) => ({ row, shared: sharedPart(own, syllablesOf({ ...row, body: storedBlocks(row.body) })) }))
    .sort((left, right) => right.shared - left.shared)
  const [best] = likeness
  if (!best || best.shared < SHARED_MIN) return null
  const { id, headline, status, sectionId, createdBy } = best.row
  return { id, headline, status, sectionId, createdBy }
}

type StoredText = { id: number; version: number; standfirst: string; body: unknown }

/** The same for many new texts at once. */
export async function keepFingerprints(tx: Tx, texts: readonly StoredText[]): Promise<void> {
  if (texts.length === 0) return
  const rows = texts.map(({ id, version, standfirst, body }) =>
    fingerprintOf(id, version, { standfirst, body: storedBlocks(body) }),
  )
  await tx.insert(articleFingerprints).values(rows).onConflictDoNothing()
}

/** How many texts are read in one step. */
const CATCH_UP_ROWS = 100

/**
 * Notes what texts say that came without the verbs: samples, and everything older than this table. One step: how many
 * texts it read, 0 when nothing is left after `afterId`.
 */
export async function catchUpFingerprints(tx: Tx, afterId: number): Promise<{ count: number; lastId: number }> {
  const rows = await tx
    .select({ id: articles.id, version: articles.version, standfirst: articles.standfirst, body: articles.body })
    .from(articles)
    .leftJoin(articleFingerprints, eq(articleFingerprints.articleId, articles.id))
    .where(sql`${articles.id} > ${afterId} and ${articleFingerprints.articleId} is null`)
    .orderBy(articles.id)
    .limit(CATCH_UP_ROWS)
  await keepFingerprints(tx, rows)
  return { count: rows.length, lastId: rows.at(-1)?.id ?? afterId }
}
