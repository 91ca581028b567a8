import { db } from '@/db/client'
import { findAuthor } from '@/modules/authors/queries'
import { type SearchAnswer, searchArticles } from '@/modules/search/search'
import { readSearchInput, type SearchProblems, type Typed } from '@/modules/search/search-input'

export type SearchOutcome =
  | { kind: 'answer'; answer: SearchAnswer; page: number; author: { slug: string; name: string } | null }
  | { kind: 'problems'; problems: SearchProblems }
  /** Nothing was asked yet. */
  | { kind: 'nothing' }
  | { kind: 'too-often' }
  | { kind: 'away' }

/** What the fields of the form ask, answered. Throws when the database does not. */
export async function answerSearch(typed: Typed): Promise<SearchOutcome> {
  const input = readSearchInput(typed)
  if (input === null) return { kind: 'nothing' }
  if ('problems' in input) return { kind: 'problems', problems: input.problems }
  const answer = await searchArticles(db, input)
  if ('problems' in answer) return { kind: 'problems', problems: answer.problems }
  const author = input.authorSlug ? await findAuthor(db, input.authorSlug) : null
  return { kind: 'answer', answer, page: input.page, author }
}
