import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** The shell waits for the comment: see the page. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The document is the page's: its language is that of an article, which only the page can find. */
export default function CommentLayout({ children }: { children: ReactNode }) {
  return children
}
