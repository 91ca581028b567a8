import type { ReactNode } from 'react'
import { FEED_FORMAT_NAMES, FEED_FORMATS, feedPath } from '@/components/feeds/feed'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'
import './site.css'

/**
 * The document around every page a reader sees. `theme.js` stands in the head without `defer` on purpose: it sets
 * the chosen colours and text size before anything is painted. No font is preloaded: on a slow line 64 kB of them would
 * come before the style sheet and keep every word back for half a second; the fallback has the same measures.
 */
export function Document({ language = 'vi', children }: { language?: Language; children: ReactNode }) {
  const { newest, search } = readerWords(language).frame
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        {FEED_FORMAT_NAMES.map((format) => (
          <link
            key={format}
            rel="alternate"
            type={FEED_FORMATS[format].contentType}
            title={newest}
            href={feedPath(frontOf(language), format)}
          />
        ))}
        <link rel="search" type="application/opensearchdescription+xml" title={search} href="/opensearch.xml" />
        <script src="/theme.js" />
        <script type="module" src="/site.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
