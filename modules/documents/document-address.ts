import { slugOf } from '@/lib/vi/slug'

/** For a number without a letter an address can carry. */
const WORDS_FALLBACK = 'so'

/** `/van-ban/575-tb-tu-12`: the last number is the identity, the words follow what is printed on the document. */
export function documentPath({ id, number }: { id: number; number: string }): string {
  return `/van-ban/${slugOf(number) || WORDS_FALLBACK}-${id}`
}

/** How many documents a page of a list has. */
export const DOCUMENT_PAGE_LENGTH = 50

/** The lists of documents: all, of one year, of one field. */
export type DocumentList = { year: number } | { fieldSlug: string }

/** Years and fields have addresses of their own; pages are counted from the newest. */
export function documentListPath(list: DocumentList, page = 1): string {
  const first = 'year' in list ? `/van-ban/nam/${list.year}` : `/van-ban/linh-vuc/${list.fieldSlug}`
  return page === 1 ? first : `${first}/trang/${page}`
}
