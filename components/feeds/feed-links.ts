import { FEED_FORMAT_NAMES, FEED_FORMATS, feedPath } from './feed'

/** The feeds of a list page, for the `alternates.types` of its metadata. */
export const feedLinks = (pagePath: string, title: string) =>
  Object.fromEntries(
    FEED_FORMAT_NAMES.map((format) => [FEED_FORMATS[format].contentType, [{ url: feedPath(pagePath, format), title }]]),
  )
