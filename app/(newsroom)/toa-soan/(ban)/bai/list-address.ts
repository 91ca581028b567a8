import { ARTICLE_STATUS_WORDS, type ArticleStatus } from '@/components/newsroom/article-status'
import { dayKey } from '@/lib/time'
import { typedInstant } from '@/lib/typed-time'
import type { DeskFilter, Lack } from '@/modules/articles/desk-filter'
import { type Asked, only, placeFrom, writtenPlace } from '../../place'
import { rowId } from '../../row-id'

const TEXT_CHARS_MAX = 100
const DAY_MILLISECONDS = 86_400_000
const LIST_PATH = '/toa-soan/bai'

/** What a list's address asks for. Days are written `2026-11-24` and both are part of the period. */
export type ListFilter = {
  status: ArticleStatus | null
  text: string
  sectionId: number | null
  authorId: number | null
  writerId: number | null
  order: 'changed' | 'published'
  from: string
  to: string
  lacks: Lack | null
}

export const EVERYTHING: ListFilter = {
  status: null,
  text: '',
  sectionId: null,
  authorId: null,
  writerId: null,
  order: 'changed',
  from: '',
  to: '',
  lacks: null,
}

const LACK_NAMES: Record<Lack, string> = { standfirst: 'sa-po' }

/** A day as any browser or person writes it; empty when it is none. */
function dayFrom(written: string | undefined): string {
  const start = written ? typedInstant(written, '00:00') : null
  return start ? dayKey(start) : ''
}

/** The filter an address asks for; what nobody knows filters nothing. */
export function listFilter(asked: Asked): ListFilter {
  const word = (name: string) => only(asked[name]) ?? ''
  const isStatus = (value: string): value is ArticleStatus => Object.hasOwn(ARTICLE_STATUS_WORDS, value)
  const status = word('trang-thai')
  // A NUL cannot be compared with anything the tables hold.
  const text = word('q')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
  const lacks = (Object.keys(LACK_NAMES) as Lack[]).find((lack) => LACK_NAMES[lack] === word('thieu'))
  return {
    status: isStatus(status) ? status : null,
    text: [...text].slice(0, TEXT_CHARS_MAX).join(''),
    sectionId: rowId(word('chuyen-muc')),
    authorId: rowId(word('but-danh')),
    writerId: rowId(word('nguoi-viet')),
    order: word('theo') === 'dang' ? 'published' : 'changed',
    from: dayFrom(word('tu')),
    to: dayFrom(word('den')),
    lacks: lacks ?? null,
  }
}

/** Everything a filter asks for as the pairs of an address, in one order; what is empty is left out. */
export function filterPairs(filter: ListFilter): [name: string, value: string][] {
  const pairs: [string, string | number | null][] = [
    ['trang-thai', filter.status],
    ['q', filter.text],
    ['chuyen-muc', filter.sectionId],
    ['but-danh', filter.authorId],
    ['nguoi-viet', filter.writerId],
    ['theo', filter.order === 'published' ? 'dang' : null],
    ['tu', filter.from],
    ['den', filter.to],
    ['thieu', filter.lacks && LACK_NAMES[filter.lacks]],
  ]
  return pairs.flatMap(([name, value]) => (value ? [[name, String(value)] as [string, string]] : []))
}

/** `trang-thai=draft&q=…`: two addresses that ask for the same have the same query. */
export const filterQuery = (filter: ListFilter) => new URLSearchParams(filterPairs(filter)).toString()

/** `/toa-soan/bai?trang-thai=draft&q=…`, from a place on when one is given. */
export function listAddress(filter: ListFilter, place: DeskFilter['place'] = null): string {
  const asked = new URLSearchParams(filterPairs(filter))
  if (place) asked.set(place.side === 'after' ? 'sau' : 'truoc', writtenPlace(place))
  return asked.size > 0 ? `${LIST_PATH}?${asked}` : LIST_PATH
}

/** Where the asked page of the list begins; null for the first page. */
export function listPlace(asked: Asked): DeskFilter['place'] {
  const [after, before] = [placeFrom(only(asked['sau'])), placeFrom(only(asked['truoc']))]
  if (after) return { side: 'after', ...after }
  return before && { side: 'before', ...before }
}

/** The filter as the tables understand it. */
export function deskFilter(filter: ListFilter): Omit<DeskFilter, 'limit'> {
  const { status, text, sectionId, authorId, order, lacks } = filter
  const from = typedInstant(filter.from, '00:00')
  const lastDay = typedInstant(filter.to, '00:00')
  const until = lastDay && new Date(lastDay.getTime() + DAY_MILLISECONDS)
  return { status, text, sectionId, authorId, createdBy: filter.writerId, order, from, until, lacks }
}
