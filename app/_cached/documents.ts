import { cacheLife, cacheTag } from 'next/cache'
import { surfaceTag } from '@/modules/articles/surface-tags'
import type { DocumentList } from '@/modules/documents/document-address'
import {
  findDocument,
  listDocumentAddresses,
  listDocumentFields,
  listDocuments,
  listDocumentYears,
  listNewestDocuments,
} from '@/modules/documents/queries'
import { atSnapshot } from '@/modules/pages/snapshot'

const NEWEST_COUNT = 30
const ON_FRONT_COUNT = 4

/** The newest documents, and the years and fields that have some. */
export async function documentsOverview() {
  'use cache'
  const { seq, value } = await atSnapshot(
    async (tx) => ({
      newest: await listNewestDocuments(tx, NEWEST_COUNT),
      years: await listDocumentYears(tx),
      fields: await listDocumentFields(tx),
    }),
    { newest: [], years: [], fields: [] },
  )
  cacheLife('max')
  cacheTag(surfaceTag.documents, `seq:${seq}`)
  return value
}

/** What the front page shows of them. */
export async function documentsOnFront() {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listNewestDocuments(tx, ON_FRONT_COUNT), [])
  cacheLife('max')
  cacheTag(surfaceTag.documents, `seq:${seq}`)
  return value
}

/** A page of the documents of a year or a field; no documents when there are none so far back. */
export async function documentList(list: DocumentList, page: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => listDocuments(tx, list, page), { documents: [], count: 0 })
  cacheLife('max')
  const tag = 'year' in list ? surfaceTag.documentsOfYear(list.year) : surfaceTag.documentsOfField(list.fieldSlug)
  cacheTag(tag, `seq:${seq}`)
  return value
}

/** A document; null when there is none of this number, or it is withdrawn. */
export async function documentPage(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => findDocument(tx, id), null)
  cacheLife('max')
  cacheTag(surfaceTag.document(id), `seq:${seq}`)
  return value
}

/** The addresses of all documents with their last change. */
export async function documentAddresses() {
  'use cache'
  const { seq, value } = await atSnapshot(listDocumentAddresses, [])
  cacheLife('max')
  cacheTag(surfaceTag.documents, `seq:${seq}`)
  return value
}

/** Whether there is any document that readers can open. */
export async function hasDocuments() {
  'use cache'
  const { seq, value } = await atSnapshot(async (tx) => (await listNewestDocuments(tx, 1)).length > 0, false)
  cacheLife('max')
  cacheTag(surfaceTag.documents, `seq:${seq}`)
  return value
}
