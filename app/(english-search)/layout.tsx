import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** As in app/(search)/layout.tsx. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: true } }

export default function EnglishSearchLayout({ children }: { children: ReactNode }) {
  return <Document language="en">{children}</Document>
}
