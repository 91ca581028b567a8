import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** The shell of a receipt waits for it: see the page. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function ReceiptLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
