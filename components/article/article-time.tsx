import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'

type Props = { language?: Language; at: Date; prefix?: string }

/** The absolute time, in words everyone reads the same way. `site.js` may add how long ago for the last 24 hours. */
export function ArticleTime({ language = 'vi', at, prefix = '' }: Props) {
  return (
    <time dateTime={isoWithZone(at)} data-published="">
      {prefix}
      {longDateTimeIn(language, at)}
    </time>
  )
}
