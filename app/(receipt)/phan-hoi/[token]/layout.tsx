import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'
import { languageOfReceipt } from './own-receipt'

/** The shell of a receipt waits for it: see the page. It stands here, where the address says whose language it speaks. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { params: Promise<{ token: string }>; children: ReactNode }

export default async function ReceiptLayout({ params, children }: Props) {
  return <Document language={await languageOfReceipt((await params).token)}>{children}</Document>
}
