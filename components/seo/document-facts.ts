import type { BreadcrumbList, DigitalDocument, Legislation, MediaObject, WithContext } from 'schema-dts'
import { documentListPath, documentPath } from '@/modules/documents/document-address'
import { RULING_KINDS } from '@/modules/documents/kinds'
import type { DocumentFile, ReaderDocument } from '@/modules/documents/queries'

/** A document as schema.org Legislation when it lays down rules, as DigitalDocument otherwise. */
export function documentFacts(
  document: ReaderDocument,
  siteUrl: string,
): WithContext<Legislation> | WithContext<DigitalDocument> {
  const { kind, number, excerpt, issuedOn, issuer, isInForce, file, updatedAt } = document
  const url = siteUrl + documentPath(document)
  const shared = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name: `${kind} ${number}`,
    description: excerpt,
    inLanguage: 'vi',
    dateModified: updatedAt.toISOString(),
    ...(file && { encoding: fileFacts(file, siteUrl) }),
  } as const
  const publisher = { '@type': 'Organization', name: issuer } as const
  if (!RULING_KINDS.has(kind)) {
    return { ...shared, '@type': 'DigitalDocument', identifier: number, datePublished: issuedOn, publisher }
  }
  return {
    ...shared,
    '@type': 'Legislation',
    legislationIdentifier: number,
    legislationType: kind,
    legislationDate: issuedOn,
    legislationLegalForce: isInForce ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce',
    legislationPassedBy: publisher,
  }
}

const fileFacts = ({ file, mimeType, sizeBytes }: DocumentFile, siteUrl: string): MediaObject => ({
  '@type': 'MediaObject',
  contentUrl: `${siteUrl}/media/${file}`,
  encodingFormat: mimeType,
  contentSize: String(sizeBytes),
})

/** The way from the front page to a document. */
export function documentBreadcrumb(document: ReaderDocument, siteUrl: string): WithContext<BreadcrumbList> {
  const { kind, number, field, fieldSlug } = document
  const steps = [
    { name: 'Trang chủ', item: `${siteUrl}/` },
    { name: 'Văn bản', item: `${siteUrl}/van-ban` },
    { name: field, item: siteUrl + documentListPath({ fieldSlug }) },
    { name: `${kind} ${number}`, item: siteUrl + documentPath(document) },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
