import { typedInstant } from '@/lib/typed-time'
import { countCodePoints, toPlainText } from '@/lib/vi/text'
import { readSearchQuery, type SearchQuery } from '@/modules/articles/search-query'

export const SEARCH_CHARS_MAX = 200
export const SEARCH_PAGE_LENGTH = 20
/** As many as `FOUND_MAX` fills. */
export const SEARCH_PAGES_MAX = 10

/** The fields of the form by their names in the address. */
export const SEARCH_FIELDS = ['q', 'chuyen-muc', 'tac-gia', 'tu', 'den', 'loai', 'trang'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]
export type SearchProblem = 'too-long' | 'unreadable' | 'no-words' | 'malformed' | 'reversed' | 'unknown'
export type SearchProblems = Partial<Record<SearchField, SearchProblem>>

/** The fields as they came, each at most once. */
export type Typed = Record<SearchField, string>

export type SearchInput = {
  text: string
  query: SearchQuery
  sectionSlug: string
  authorSlug: string
  from: Date | null
  until: Date | null
  /** Official documents alone are asked for. */
  isForDocuments: boolean
  page: number
}

/** What `loai` says when official documents alone are asked for. */
export const DOCUMENTS_ALONE = 'van-ban'

const DAY_MILLISECONDS = 86_400_000
/** No address we write is near it; more is not worth reading. */
const FIELD_UNITS_MAX = 2_000

const dayStart = (typed: string) => (typed === '' ? null : typedInstant(typed, '00:00'))

function readText(raw: string): { text: string; query: SearchQuery } | { problem: SearchProblem } {
  if (raw.length > FIELD_UNITS_MAX) return { problem: 'too-long' }
  const text = toPlainText(raw)
  if (text === null) return { problem: 'unreadable' }
  if (countCodePoints(text) > SEARCH_CHARS_MAX) return { problem: 'too-long' }
  const query = readSearchQuery(text)
  return query ? { text, query } : { problem: 'no-words' }
}

/** Reads the fields of the search form. An empty `q` asks nothing: null. */
export function readSearchInput(typed: Typed): SearchInput | { problems: SearchProblems } | null {
  const problems: SearchProblems = {}
  const read = typed.q.trim() === '' ? null : readText(typed.q)
  if (read && 'problem' in read) problems.q = read.problem
  const [from, lastDay] = [dayStart(typed.tu.trim()), dayStart(typed.den.trim())]
  if (typed.tu.trim() !== '' && from === null) problems.tu = 'malformed'
  if (typed.den.trim() !== '' && lastDay === null) problems.den = 'malformed'
  if (from && lastDay && from > lastDay) problems.den = 'reversed'
  const page = typed.trang === '' ? 1 : /^[1-9]\d?$/.test(typed.trang) ? Number(typed.trang) : Number.NaN
  if (!(page <= SEARCH_PAGES_MAX)) problems.trang = 'malformed'
  if (Object.keys(problems).length > 0) return { problems }
  if (read === null || 'problem' in read) return null
  const until = lastDay && new Date(lastDay.getTime() + DAY_MILLISECONDS)
  return {
    ...read,
    sectionSlug: typed['chuyen-muc'].trim(),
    authorSlug: typed['tac-gia'].trim(),
    from,
    until,
    isForDocuments: typed.loai === DOCUMENTS_ALONE,
    page,
  }
}
