import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { documentPage } from '@/app/_cached/documents'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { DocumentView } from '@/components/documents/document-view'
import { documentBreadcrumb, documentFacts } from '@/components/seo/document-facts'
import { JsonLd } from '@/components/seo/json-ld'
import { env } from '@/lib/env'
import { idFromSlug } from '@/modules/articles/address'
import { documentListPath, documentPath } from '@/modules/documents/document-address'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

/** The number at the end names the document; other words before it move to the present address. */
async function load({ params }: Props) {
  const { slug } = await params
  const id = idFromSlug(slug)
  const document = id === null ? null : await documentPage(id)
  if (!document) notFound()
  const path = documentPath(document)
  if (path !== `/van-ban/${slug}`) permanentRedirect(path)
  return { document, path }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document, path } = await load(props)
  const title = `${document.kind} ${document.number}`
  return {
    title,
    description: document.excerpt,
    alternates: { canonical: path },
    openGraph: { type: 'article', url: path, title, description: document.excerpt },
  }
}

export default async function DocumentPage(props: Props) {
  const { document } = await load(props)
  return (
    <SitePage current="van-ban">
      <JsonLd facts={documentFacts(document, env.siteUrl)} />
      <JsonLd facts={documentBreadcrumb(document, env.siteUrl)} />
      <Breadcrumb
        steps={[
          { path: '/van-ban', label: 'Văn bản' },
          { path: documentListPath({ fieldSlug: document.fieldSlug }), label: document.field },
        ]}
      />
      <DocumentView document={document} />
    </SitePage>
  )
}
