import { internetDate, isoWithZone } from '@/lib/time'
import { xmlDocument, xmlElement, xmlText } from '@/lib/xml'
import type { FeedArticle } from '@/modules/articles/reader-article'
import { bodyHtml } from './body-html'
import { FEED_FORMATS, type Feed, feedPath, lastChangeIn, leadOf, PICTURE_TYPE, permanentPath } from './feed'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
}

/** A feed as RSS 2.0, whole texts in `content:encoded`. */
export function rssOf(feed: Feed, siteUrl: string): string {
  const self = { href: siteUrl + feedPath(feed.pagePath, 'rss'), rel: 'self', type: FEED_FORMATS.rss.contentType }
  const channel = [
    xmlText('title', feed.title),
    xmlText('link', siteUrl + feed.pagePath),
    xmlText('description', feed.description),
    xmlText('language', feed.language),
    xmlText('lastBuildDate', internetDate(lastChangeIn(feed.articles))),
    xmlElement('atom:link', self, ''),
    feed.hubUrl && xmlElement('atom:link', { href: feed.hubUrl, rel: 'hub' }, ''),
    ...feed.articles.map((article) => itemOf(article, siteUrl)),
  ].filter(Boolean)
  return xmlDocument('rss', { version: '2.0', ...NAMESPACES }, [xmlElement('channel', {}, channel.join('\n'))])
}

function itemOf(article: FeedArticle, siteUrl: string): string {
  const { leadPicture, leadPictureBytes } = article
  // The format asks for the true length: while nobody has counted a picture's bytes, it stands in the text alone.
  const enclosure = leadPicture &&
    leadPictureBytes !== null && {
      url: `${siteUrl}/media/${leadPicture.file}`,
      type: PICTURE_TYPE,
      length: leadPictureBytes,
    }
  const parts = [
    xmlText('title', article.headline),
    xmlText('link', siteUrl + article.path),
    xmlText('guid', siteUrl + permanentPath(article.id), { isPermaLink: 'true' }),
    xmlText('pubDate', internetDate(article.publishedAt)),
    article.correctedAt && xmlText('dcterms:modified', isoWithZone(article.correctedAt)),
    ...article.authorNames.map((name) => xmlText('dc:creator', name)),
    ...[article.section.name, ...article.tagNames].map((name) => xmlText('category', name)),
    xmlText('description', leadOf(article)),
    xmlText('content:encoded', bodyHtml(article, siteUrl)),
    enclosure && xmlElement('enclosure', enclosure, ''),
  ]
  return xmlElement('item', {}, parts.filter(Boolean).join('\n'))
}
