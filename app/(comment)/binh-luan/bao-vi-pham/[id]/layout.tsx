import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'
import { languageAt } from '../../language-at'

/** The shell waits for the comment: see the page. It stands here, where the address says whose language it speaks. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

type Props = { params: Promise<{ id: string }>; children: ReactNode }

export default async function ReportLayout({ params, children }: Props) {
  return <Document language={await languageAt(params)}>{children}</Document>
}
