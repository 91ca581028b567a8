import type { Metadata } from 'next'
import { ListDocument } from '../../list-document'
import { documentListMetadata, loadDocumentList } from '../../load-list'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

const load = async ({ params }: Props) => loadDocumentList(await params, '1')

export async function generateMetadata(props: Props): Promise<Metadata> {
  return documentListMetadata(await load(props))
}

export default async function FieldOfDocumentsPage(props: Props) {
  return <ListDocument {...(await load(props))} />
}
