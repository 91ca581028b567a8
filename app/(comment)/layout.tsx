import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** The shell waits for the comment: see the pages. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function CommentLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
