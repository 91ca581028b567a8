import { isoWithZone } from '@/lib/time'
import { bodyHtml } from './body-html'
import { type Feed, feedPath, leadOf, PICTURE_TYPE, permanentPath } from './feed'

/** A feed as JSON Feed 1.1, whole texts as HTML. */
export function jsonFeedOf(feed: Feed, siteUrl: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: siteUrl + feed.pagePath,
    feed_url: siteUrl + feedPath(feed.pagePath, 'json'),
    language: feed.language,
    authors: [{ name: feed.publisher }],
    ...(feed.hubUrl && { hubs: [{ type: 'WebSub', url: feed.hubUrl }] }),
    items: feed.articles.map((article) => {
      const picture = article.leadPicture && `${siteUrl}/media/${article.leadPicture.file}`
      return {
        id: siteUrl + permanentPath(article.id),
        url: siteUrl + article.path,
        title: article.headline,
        summary: leadOf(article),
        content_html: bodyHtml(article, siteUrl),
        date_published: isoWithZone(article.publishedAt),
        ...(article.correctedAt && { date_modified: isoWithZone(article.correctedAt) }),
        ...(article.authorNames.length > 0 && { authors: article.authorNames.map((name) => ({ name })) }),
        tags: [article.section.name, ...article.tagNames],
        ...(picture && {
          image: picture,
          attachments: [
            {
              url: picture,
              mime_type: PICTURE_TYPE,
              ...(article.leadPictureBytes && { size_in_bytes: article.leadPictureBytes }),
            },
          ],
        }),
      }
    }),
  }
  return `${JSON.stringify(document)}\n`
}
