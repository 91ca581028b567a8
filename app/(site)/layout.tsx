import type { ReactNode } from 'react'
import { siteChrome } from '@/app/_cached/site'
import { editionMetadata, READER_VIEWPORT } from '@/app/_shared/document-head'
import { Document } from '@/components/site/document'

/** The build fails when a reader's page reads a cookie, a header or anything else that depends on the request. */
export const ensureStatic = 'navigation'

export const viewport = READER_VIEWPORT

export const generateMetadata = async () => editionMetadata((await siteChrome()).office)

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
