/**
 * How many article numbers one sitemap file covers. Publishing makes one file and the list of files again: with a
 * million articles, 2,000 addresses and 500 lines. The index `articles_sitemap_idx` counts in the same steps.
 */
export const SITEMAP_FILE_IDS = 2_000

/** The number of the file that has an article's address; the first is 1. */
export const sitemapFileOf = (articleId: number): number => Math.floor((articleId - 1) / SITEMAP_FILE_IDS) + 1

/** The file number in `12.xml`; null when the name is not one of ours. */
export function sitemapFileNumber(name: string): number | null {
  const digits = /^([1-9]\d{0,5})\.xml$/.exec(name)?.[1]
  return digits ? Number(digits) : null
}

/** How long an article is news to search engines. */
export const NEWS_HOURS = 48
