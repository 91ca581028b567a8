import type { Metadata, Viewport } from 'next'
import Script from 'next/script'
import type { ReactNode } from 'react'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import '@/components/site/fonts.css'
import '@/components/site/tokens.css'
import '@/components/newsroom/newsroom.css'
import { say } from '@/lib/english/frame'
import { interfaceLanguage } from '@/lib/interface-language'

/** Each page decides its own status (403, 409, 422, 503), so nothing of it is sent before it is decided. */
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  await unlessDatabaseDown(getViewer, null)
  return {
    title: { default: say('Toà soạn'), template: `%s - ${say('Toà soạn')}` },
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function NewsroomDocument({ children }: { children: ReactNode }) {
  // Whose words these are is known before the first of them; it also keeps the document from being drawn beforehand.
  await unlessDatabaseDown(getViewer, null)
  return (
    <html lang={interfaceLanguage()}>
      <body>
        {children}
        <Script type="module" src="/o-trong.js" />
      </body>
    </html>
  )
}
