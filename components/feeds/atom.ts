import { isoWithZone } from '@/lib/time'
import { xmlDocument, xmlElement, xmlText } from '@/lib/xml'
import type { FeedArticle } from '@/modules/articles/reader-article'
import { bodyHtml } from './body-html'
import { changedAt, FEED_FORMATS, type Feed, feedPath, lastChangeIn, leadOf, PICTURE_TYPE, permanentPath } from './feed'

const NAMESPACE = 'http://www.w3.org/2005/Atom'

const linkTo = (href: string, rel: string, type?: string, length?: number | null) =>
  xmlElement('link', { rel, type, length: length ?? undefined, href }, '')
const person = (name: string) => xmlElement('author', {}, xmlText('name', name))

/** A feed as Atom 1.0 (RFC 4287), whole texts as HTML. */
export function atomOf(feed: Feed, siteUrl: string): string {
  const self = siteUrl + feedPath(feed.pagePath, 'atom')
  return xmlDocument('feed', { xmlns: NAMESPACE, 'xml:lang': feed.language }, [
    xmlText('id', self),
    xmlText('title', feed.title),
    xmlText('subtitle', feed.description),
    xmlText('updated', isoWithZone(lastChangeIn(feed.articles))),
    person(feed.publisher),
    linkTo(self, 'self', FEED_FORMATS.atom.contentType),
    linkTo(siteUrl + feed.pagePath, 'alternate', 'text/html'),
    ...(feed.hubUrl ? [linkTo(feed.hubUrl, 'hub')] : []),
    ...feed.articles.map((article) => entryOf(article, siteUrl)),
  ])
}

function entryOf(article: FeedArticle, siteUrl: string): string {
  const { leadPicture, leadPictureBytes } = article
  const parts = [
    xmlText('id', siteUrl + permanentPath(article.id)),
    xmlText('title', article.headline),
    linkTo(siteUrl + article.path, 'alternate', 'text/html'),
    xmlText('published', isoWithZone(article.publishedAt)),
    xmlText('updated', isoWithZone(changedAt(article))),
    ...article.authorNames.map(person),
    ...[article.section.name, ...article.tagNames].map((term) => xmlElement('category', { term }, '')),
    xmlText('summary', leadOf(article)),
    xmlText('content', bodyHtml(article, siteUrl), { type: 'html' }),
    leadPicture && linkTo(`${siteUrl}/media/${leadPicture.file}`, 'enclosure', PICTURE_TYPE, leadPictureBytes),
  ]
  return xmlElement('entry', {}, parts.filter(Boolean).join('\n'))
}
