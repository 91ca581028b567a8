import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { documentListPath } from '@/modules/documents/document-address'
import { ListDocument } from '../../../../list-document'
import { documentListMetadata, loadDocumentList } from '../../../../load-list'

type Props = { params: Promise<{ year: string; number: string }> }

export const generateStaticParams = () => [{ year: '__build__', number: '__build__' }]

/** Older documents from the second page on; the first has an address of its own. */
async function load({ params }: Props) {
  const { year, number } = await params
  const found = await loadDocumentList({ year }, number)
  if (found.page === 1) permanentRedirect(documentListPath(found.list))
  return found
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return documentListMetadata(await load(props))
}

export default async function OlderYearOfDocumentsPage(props: Props) {
  return <ListDocument {...(await load(props))} />
}
