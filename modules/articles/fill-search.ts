import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { searchEntries } from '@/db/schema/search'
import { SEARCH_RULES } from '@/lib/vi/word-vector'
import { storedBlocks } from './blocks'
import { keepSearchEntry } from './search-entry'

/** How many numbers of articles are looked through in one step, and how many texts are read at most. */
const NUMBERS_A_STEP = 2_000
const TEXTS_A_STEP = 200

export type FillStep = { filledCount: number; lastId: number; isDone: boolean }

/**
 * Makes findable what search does not know: texts older than the table, or read by older rules. One step of a walk
 * over all numbers; stopped anywhere and begun again, it does only what is left. Call it in a transaction of its own.
 */
export async function fillSearchEntries(tx: Tx, afterId: number): Promise<FillStep> {
  const upTo = afterId + NUMBERS_A_STEP
  const rows = await tx
    .select({
      id: articles.id,
      version: articles.version,
      headline: articles.headline,
      standfirst: articles.standfirst,
      body: articles.body,
    })
    .from(articles)
    .leftJoin(searchEntries, eq(searchEntries.articleId, articles.id))
    .where(
      and(
        gt(articles.id, afterId),
        lte(articles.id, upTo),
        sql`(${searchEntries.version}, ${searchEntries.rules}) is distinct from (${articles.version}, ${SEARCH_RULES}::int)`,
      ),
    )
    .orderBy(articles.id)
    .limit(TEXTS_A_STEP)
    // Whoever saves one of them meanwhile writes its words after us.
    .for('update', { of: articles })
  for (const { id, version, ...text } of rows) {
    await keepSearchEntry(tx, { id, version }, { ...text, body: storedBlocks(text.body) })
  }
  const isCut = rows.length === TEXTS_A_STEP
  const lastId = isCut ? (rows.at(-1)?.id ?? upTo) : upTo
  const isDone = !isCut && !(await hasNumbersAfter(tx, lastId))
  return { filledCount: rows.length, lastId, isDone }
}

async function hasNumbersAfter(tx: Tx, id: number): Promise<boolean> {
  const [row] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(gt(articles.id, id))
    .orderBy(articles.id)
    .limit(1)
  return row !== undefined
}

/** Makes findable whatever search does not know yet, a short transaction after the other. How many texts it read. */
export async function fillSearch(database: Db): Promise<number> {
  let total = 0
  for (let lastId = 0, isDone = false; !isDone; ) {
    const after = lastId
    const step = await database.transaction((tx) => fillSearchEntries(tx, after))
    ;({ lastId, isDone } = step)
    total += step.filledCount
  }
  return total
}

/** Sorts what a batch has added into the indexes of words, so that no search reads through it. */
export async function settleSearchIndexes(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select gin_clean_pending_list('search_entries_headline_idx'), gin_clean_pending_list('search_entries_whole_idx')`,
  )
}
