import type { ReactNode } from 'react'
import { englishChrome } from '@/app/_cached/english'
import { editionMetadata, READER_VIEWPORT } from '@/app/_shared/document-head'
import { Document } from '@/components/site/document'

/** As in app/(site)/layout.tsx. */
export const ensureStatic = 'navigation'

export const viewport = READER_VIEWPORT

export const generateMetadata = async () => editionMetadata((await englishChrome()).office)

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <Document language="en">{children}</Document>
}
