import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** The shell waits for what is asked: see the pages. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function FollowLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
