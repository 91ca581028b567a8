import type { Metadata, Viewport } from 'next'
import Script from 'next/script'
import type { ReactNode } from 'react'
import '@/components/site/fonts.css'
import '@/components/site/tokens.css'
import '@/components/newsroom/newsroom.css'

/** Each page decides its own status (403, 409, 422, 503), so nothing of it is sent before it is decided. */
export const instant = false

export const metadata: Metadata = {
  title: { default: 'Toà soạn', template: '%s - Toà soạn' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function NewsroomDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>
        {children}
        <Script type="module" src="/o-trong.js" />
      </body>
    </html>
  )
}
