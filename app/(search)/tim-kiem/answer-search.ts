import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { db } from '@/db/client'
import { findAuthor, listAuthorChoices } from '@/modules/authors/queries'
import { didYouMean } from '@/modules/search/did-you-mean'
import { type FoundDocuments, findDocuments } from '@/modules/search/find-documents'
import { recordMiss } from '@/modules/search/misses'
import { findNamedShelves, type NamedShelf } from '@/modules/search/named-shelves'
import { findPromoted, type Promoted } from '@/modules/search/promoted-queries'
import { type SearchAnswer, searchArticles } from '@/modules/search/search'
import {
  readSearchInput,
  SEARCH_PAGE_LENGTH,
  type SearchInput,
  type SearchProblems,
  type Typed,
} from '@/modules/search/search-input'

/** What else may help: shown beside the articles, and instead of them when there are none. */
export type Helps = { promoted: Promoted | null; shelves: NamedShelf[]; meant: string | null }

/** How many documents stand beside the articles; all of them have pages of their own. */
const DOCUMENTS_BESIDE = 3

export type SearchOutcome =
  | {
      kind: 'answer'
      answer: SearchAnswer
      helps: Helps
      documents: FoundDocuments | null
      page: number
      author: { slug: string; name: string } | null
    }
  | { kind: 'documents'; found: FoundDocuments; page: number }
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
  if (input.isForDocuments) {
    const part = { first: (input.page - 1) * SEARCH_PAGE_LENGTH, count: SEARCH_PAGE_LENGTH }
    return { kind: 'documents', found: await findDocuments(db, input.query, input, part), page: input.page }
  }
  const answer = await searchArticles(db, input)
  if ('problems' in answer) return { kind: 'problems', problems: answer.problems }
  const author = input.authorSlug ? await findAuthor(db, input.authorSlug) : null
  const documents = await documentsBeside(input)
  const total = answer.total + (documents?.total ?? 0)
  return { kind: 'answer', answer, helps: await helpsFor(input, total), documents, page: input.page, author }
}

/** Documents have no section and no pen-name: who narrows by one looks for articles. */
async function documentsBeside(input: SearchInput): Promise<FoundDocuments | null> {
  if (input.page > 1 || input.sectionSlug || input.authorSlug) return null
  const found = await findDocuments(db, input.query, input, { first: 0, count: DOCUMENTS_BESIDE })
  return found.total > 0 ? found : null
}

/** More than anybody looks through in a list. */
const AUTHORS_OFFERED_MAX = 200

/** The pen-names a search can be narrowed to; a form without them is still a form. */
export const authorChoices = () => unlessDatabaseDown(() => listAuthorChoices(db, AUTHORS_OFFERED_MAX), [])

const NO_HELPS: Helps = { promoted: null, shelves: [], meant: null }

async function helpsFor(input: SearchInput, total: number): Promise<Helps> {
  if (input.page > 1) return NO_HELPS
  const { text, query } = input
  const [promoted, shelves] = [await findPromoted(db, query), await findNamedShelves(db, text)]
  if (total > 0) return { promoted, shelves, meant: null }
  // Somebody who narrows a search knows of the articles outside.
  const isNarrowed = Boolean(input.sectionSlug || input.authorSlug || input.from || input.until)
  if (!isNarrowed && !promoted) await unlessDatabaseDown(() => recordMiss(db, text, query), undefined)
  // A guess that takes too long is no answer that failed.
  return { promoted, shelves, meant: await unlessDatabaseDown(() => didYouMean(db, query), null) }
}
