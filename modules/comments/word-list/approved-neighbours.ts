import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { WordList } from './match'

/** So many comments that the newsroom let through are held against a word before it joins the list. */
export const NEIGHBOURS_READ_MAX = 1_000
const EXAMPLES_MAX = 5
const CHARS_AROUND = 40
/** Other people's requests get their turn after so many. */
const COMMENTS_A_TURN = 25

/** What a word would have stopped although a person let it through. */
export type Neighbours = {
  readCount: number
  hitCount: number
  examples: { before: string; hit: string; after: string }[]
}

/** Statement apart from its reading, so that its plan can be tested. */
export const newestApproved = (tx: Tx) =>
  tx
    .select({ title: comments.title, body: comments.body })
    .from(comments)
    .where(eq(comments.status, 'approved'))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(NEIGHBOURS_READ_MAX)

/** Holds a word against the newest comments that were approved. */
export async function approvedNeighbours(tx: Tx, term: string): Promise<Neighbours> {
  const words = new WordList([term])
  const rows = await newestApproved(tx)
  const found: Neighbours = { readCount: rows.length, hitCount: 0, examples: [] }
  for (const [index, { title, body }] of rows.entries()) {
    if (index % COMMENTS_A_TURN === COMMENTS_A_TURN - 1) await new Promise(setImmediate)
    const text = `${title}\n${body}`
    const [match] = words.find(text)
    if (!match) continue
    found.hitCount += 1
    if (found.examples.length >= EXAMPLES_MAX) continue
    found.examples.push({
      before: text.slice(Math.max(0, match.start - CHARS_AROUND), match.start),
      hit: text.slice(match.start, match.end),
      after: text.slice(match.end, match.end + CHARS_AROUND),
    })
  }
  return found
}
