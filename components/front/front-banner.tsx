import { keepTogether } from '@/lib/vi/no-break'
import type { Front } from '@/modules/front/queries'
import { FrontLineText } from './front-line'
import { SEVERITY_WORDS } from './severity-words'

/**
 * A line above everything else, while it is in force. It stands in the page from the first paint on, so it moves nothing
 * and is no live region: whoever listens meets it first. It has no button to close it, because the newsroom ends it, or
 * its hour does.
 */
export function FrontBanner({ banner }: { banner: NonNullable<Front['banner']> }) {
  const label = SEVERITY_WORDS[banner.severity]
  return (
    <section className="front-banner" data-severity={banner.severity} aria-label={label}>
      <p>
        <strong className="front-banner-label">{label}</strong>{' '}
        <FrontLineText line={{ ...banner, text: keepTogether(banner.text) }} />
      </p>
    </section>
  )
}
