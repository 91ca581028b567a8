import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** As in app/(follow)/layout.tsx. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function EnglishFollowLayout({ children }: { children: ReactNode }) {
  return <Document language="en">{children}</Document>
}
