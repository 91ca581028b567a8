import type { ReactNode } from 'react'
import { FEED_FORMAT_NAMES, FEED_FORMATS, feedPath } from '@/components/feeds/feed'
import './site.css'

const PRELOADED_FONTS = ['source-serif-4-latin-wght-normal', 'source-serif-4-vietnamese-wght-normal']

/**
 * The document around every page a reader sees. `theme.js` stands in the head without `defer` on purpose: it sets
 * the chosen colours and text size before anything is painted.
 */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" suppressHydrationWarning>
      <head>
        {PRELOADED_FONTS.map((name) => (
          <link key={name} rel="preload" href={`/fonts/${name}.woff2`} as="font" type="font/woff2" crossOrigin="" />
        ))}
        {FEED_FORMAT_NAMES.map((format) => (
          <link
            key={format}
            rel="alternate"
            type={FEED_FORMATS[format].contentType}
            title="Tin mới nhất"
            href={feedPath('/', format)}
          />
        ))}
        <script src="/theme.js" />
        <script type="module" src="/site.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
