import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** Receipts are asked for by one person each: rendered at the request, so that an unknown one is a true 404. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

export default function ReceiptLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
