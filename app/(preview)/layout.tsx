import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'

/** Each page decides its own status, so nothing of it is sent before it is decided. */
export const instant = false

export const metadata: Metadata = {
  title: 'Bản xem trước',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
