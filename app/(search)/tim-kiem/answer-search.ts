import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { db } from '@/db/client'
import { findAuthor } from '@/modules/authors/queries'
import { didYouMean } from '@/modules/search/did-you-mean'
import { recordMiss } from '@/modules/search/misses'
import { findNamedShelves, type NamedShelf } from '@/modules/search/named-shelves'
import { findPromoted, type Promoted } from '@/modules/search/promoted-queries'
import { type SearchAnswer, searchArticles } from '@/modules/search/search'
import { readSearchInput, type SearchInput, type SearchProblems, type Typed } from '@/modules/search/search-input'

/** What else may help: shown beside the articles, and instead of them when there are none. */
export type Helps = { promoted: Promoted | null; shelves: NamedShelf[]; meant: string | null }

export type SearchOutcome =
  | {
      kind: 'answer'
      answer: SearchAnswer
      helps: Helps
      page: number
      author: { slug: string; name: string } | null
    }
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
  return { kind: 'answer', answer, helps: await helpsFor(input, answer), page: input.page, author }
}

const NO_HELPS: Helps = { promoted: null, shelves: [], meant: null }

async function helpsFor(input: SearchInput, answer: SearchAnswer): Promise<Helps> {
  if (input.page > 1) return NO_HELPS
  const { text, query } = input
  const [promoted, shelves] = [await findPromoted(db, query), await findNamedShelves(db, text)]
  if (answer.total > 0) return { promoted, shelves, meant: null }
  // Somebody who narrows a search knows of the articles outside.
  const isNarrowed = Boolean(input.sectionSlug || input.authorSlug || input.from || input.until)
  if (!isNarrowed && !promoted) await unlessDatabaseDown(() => recordMiss(db, text, query), undefined)
  // A guess that takes too long is no answer that failed.
  return { promoted, shelves, meant: await unlessDatabaseDown(() => didYouMean(db, query), null) }
}
