import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { documentList } from '@/app/_cached/documents'
import { meantSlug } from '@/modules/articles/shelf-address'
import { DOCUMENT_PAGE_LENGTH, type DocumentList, documentListPath } from '@/modules/documents/document-address'

/** A year or a field in an address, and a page of it; anything else is no address. */
export async function loadDocumentList(asked: { year: string } | { slug: string }, written: string) {
  const list = listOf(asked)
  if (list === null || !/^[1-9]\d{0,2}$/.test(written)) notFound()
  const page = Number(written)
  const { documents, count } = await documentList(list, page)
  const first = documents[0]
  if (!first) notFound()
  const segment = 'slug' in asked ? asked.slug : asked.year
  const path = documentListPath(list, page)
  if ('fieldSlug' in list && list.fieldSlug !== segment) permanentRedirect(path)
  const name = 'year' in list ? `Văn bản năm ${list.year}` : first.field
  return { list, page, path, documents, count, name, pageCount: Math.ceil(count / DOCUMENT_PAGE_LENGTH) }
}

export type LoadedList = Awaited<ReturnType<typeof loadDocumentList>>

function listOf(asked: { year: string } | { slug: string }): DocumentList | null {
  if ('year' in asked) return /^[12]\d{3}$/.test(asked.year) ? { year: Number(asked.year) } : null
  const fieldSlug = meantSlug(asked.slug)
  return fieldSlug === null ? null : { fieldSlug }
}

export function documentListMetadata({ list, page, path, name, count }: LoadedList): Metadata {
  const whole = 'year' in list ? name : `Văn bản về ${name}`
  return {
    title: page === 1 ? whole : `${whole}, trang ${page}`,
    description: `${count.toLocaleString('vi-VN')} văn bản, mới nhất ở trên, kèm tệp để tải về.`,
    alternates: { canonical: path },
  }
}
