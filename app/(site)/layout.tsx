import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteChrome } from '@/app/_cached/site'
import { Document } from '@/components/site/document'
import { env } from '@/lib/env'

/** The build fails when a reader's page reads a cookie, a header or anything else that depends on the request. */
export const ensureStatic = 'navigation'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { office } = await siteChrome()
  return {
    metadataBase: new URL(env.siteUrl),
    title: { default: `${office.name} – ${office.agency}`, template: `%s – ${office.name}` },
    description: office.description,
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: '/manifest.webmanifest',
    robots: { 'max-image-preview': 'large' },
    formatDetection: { telephone: false },
  }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>
}
