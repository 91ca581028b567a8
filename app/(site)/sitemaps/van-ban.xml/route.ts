import { documentAddresses } from '@/app/_cached/documents'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { urlSet } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'
import { documentPath } from '@/modules/documents/document-address'

/** The official documents and their list. */
export async function GET(): Promise<Response> {
  const documents = (await documentAddresses()).map((document) => ({
    path: documentPath(document),
    lastModified: document.updatedAt,
  }))
  return answerXml(urlSet([{ path: '/van-ban', lastModified: null }, ...documents], env.siteUrl))
}
