import { isoWithZone, longDateTime } from '@/lib/time'

/** The absolute time, in words everyone reads the same way. `site.js` may add how long ago for the last 24 hours. */
export function ArticleTime({ at, prefix = '' }: { at: Date; prefix?: string }) {
  return (
    <time dateTime={isoWithZone(at)} data-published="">
      {prefix}
      {longDateTime(at)}
    </time>
  )
}
