import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** The shell waits for the answer: see the page. */
export const instant = false

/** What somebody looked for is no page of the paper: search engines follow its links and keep none of it. */
export const metadata: Metadata = { robots: { index: false, follow: true } }

export default function SearchLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
