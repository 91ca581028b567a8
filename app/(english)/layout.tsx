import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { englishChrome } from '@/app/_cached/english'
import { Document } from '@/components/site/document'
import { env } from '@/lib/env'

/** As in app/(site)/layout.tsx. */
export const ensureStatic = 'navigation'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { office } = await englishChrome()
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

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <Document language="en">{children}</Document>
}
