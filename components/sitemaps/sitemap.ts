import { isoWithZone } from '@/lib/time'
import { xmlDocument, xmlElement, xmlText } from '@/lib/xml'
import type { NewsEntry, SitemapEntry } from '@/modules/articles/sitemap-queries'

const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const NEWS = { ...SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }

const IMAGES = { ...SITEMAP, 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' }

const LINKS = { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** The page in each language it has. The Vietnamese one is also for whoever reads neither. */
const languageLinks = (inLanguages: NonNullable<SitemapEntry['inLanguages']>, siteUrl: string) =>
  Object.entries({ ...inLanguages, 'x-default': inLanguages.vi })
    .map(([hreflang, path]) => xmlElement('xhtml:link', { rel: 'alternate', hreflang, href: siteUrl + path }, ''))
    .join('')

const placed = (
  name: 'url' | 'sitemap',
  { path, lastModified, pictures = [], inLanguages }: SitemapEntry,
  siteUrl: string,
) =>
  xmlElement(
    name,
    {},
    xmlText('loc', siteUrl + path) +
      (lastModified ? xmlText('lastmod', isoWithZone(lastModified)) : '') +
      (inLanguages ? languageLinks(inLanguages, siteUrl) : '') +
      pictures.map((file) => xmlElement('image:image', {}, xmlText('image:loc', `${siteUrl}/media/${file}`))).join(''),
  )

/** A list of addresses (sitemaps.org 0.9) with the pictures shown there. */
export const urlSet = (entries: readonly SitemapEntry[], siteUrl: string): string =>
  xmlDocument(
    'urlset',
    {
      ...(entries.some(({ pictures = [] }) => pictures.length > 0) ? IMAGES : SITEMAP),
      ...(entries.some(({ inLanguages }) => inLanguages) ? LINKS : {}),
    },
    entries.map((entry) => placed('url', entry, siteUrl)),
  )

/** A list of such lists. */
export const sitemapIndex = (files: readonly SitemapEntry[], siteUrl: string): string =>
  xmlDocument(
    'sitemapindex',
    SITEMAP,
    files.map((file) => placed('sitemap', file, siteUrl)),
  )

/** The articles of the last two days, for news search. */
export function newsSitemap(entries: readonly NewsEntry[], siteName: string, siteUrl: string): string {
  const urls = entries.map(({ path, headline, language, publishedAt }) => {
    const name = xmlText('news:name', siteName) + xmlText('news:language', language)
    const publication = xmlElement('news:publication', {}, name)
    const date = xmlText('news:publication_date', isoWithZone(publishedAt))
    const news = xmlElement('news:news', {}, publication + date + xmlText('news:title', headline))
    return xmlElement('url', {}, xmlText('loc', siteUrl + path) + news)
  })
  // A list of nothing is not valid; without news it says where they will be.
  const nothing = xmlElement('url', {}, xmlText('loc', `${siteUrl}/`))
  return xmlDocument('urlset', NEWS, urls.length > 0 ? urls : [nothing])
}
