import { ARTICLE_STATUS_WORDS, type ArticleStatus } from '@/components/newsroom/article-status'

const TEXT_CHARS_MAX = 100

export type ListFilter = { status: ArticleStatus | null; text: string }

/** The filter an address asks for; a status nobody knows is no filter. */
export function listFilter(status: string | undefined, text: string | undefined): ListFilter {
  const isStatus = (value: string): value is ArticleStatus => Object.hasOwn(ARTICLE_STATUS_WORDS, value)
  // A NUL cannot be compared with anything the tables hold.
  const clean = (text ?? '').replace(/\p{Cc}/gu, ' ').trim()
  return { status: status && isStatus(status) ? status : null, text: [...clean].slice(0, TEXT_CHARS_MAX).join('') }
}

/** `/toa-soan/bai?trang-thai=draft&q=…&sau=…`, without what is empty. */
export function listAddress({ status, text }: ListFilter, after: string | null = null): string {
  const asked = new URLSearchParams()
  if (status) asked.set('trang-thai', status)
  if (text) asked.set('q', text)
  if (after) asked.set('sau', after)
  const query = asked.toString()
  return query ? `/toa-soan/bai?${query}` : '/toa-soan/bai'
}
