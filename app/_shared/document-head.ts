import type { Metadata, Viewport } from 'next'
import { env } from '@/lib/env'
import type { Office } from '@/modules/settings/office'

/** The colour of the browser's own bars, as `--paper` in both themes. */
export const READER_VIEWPORT: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

/** What every page of an edition says in its head, where it says nothing else itself. */
export const editionMetadata = (office: Pick<Office, 'name' | 'agency' | 'description'>): Metadata => ({
  metadataBase: new URL(env.siteUrl),
  title: { default: `${office.name} – ${office.agency}`, template: `%s – ${office.name}` },
  description: office.description,
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
  manifest: '/manifest.webmanifest',
  robots: { 'max-image-preview': 'large' },
  formatDetection: { telephone: false },
})
