import { unreachable } from '@/lib/unreachable'
import { xmlElement, xmlText } from '@/lib/xml'
import type { FeedArticle, PageBlock, Picture } from '@/modules/articles/reader-article'
import { leadOf } from './feed'

/**
 * An article as HTML for programs that show feeds: lead, picture, body, byline. Well formed as XML too, without any
 * style or script of ours, and every address whole, since a feed is read far from the site.
 */
export function bodyHtml(article: FeedArticle, siteUrl: string): string {
  const lead = leadOf(article)
  return [
    lead && xmlElement('p', {}, xmlText('strong', lead)),
    article.leadPicture && figureHtml(article.leadPicture, siteUrl),
    ...article.body.map((block) => blockHtml(block, siteUrl)),
    article.authorNames.length > 0 && xmlElement('p', {}, xmlText('em', article.authorNames.join(', '))),
  ]
    .filter(Boolean)
    .join('\n')
}

function blockHtml(block: PageBlock, siteUrl: string): string {
  switch (block.type) {
    case 'paragraph':
      return xmlText('p', block.text)
    case 'heading':
      return xmlText(`h${block.level}`, block.text)
    case 'list':
      return xmlElement(block.isOrdered ? 'ol' : 'ul', {}, block.items.map((item) => xmlText('li', item)).join(''))
    case 'quote': {
      const source = block.source ? xmlText('footer', block.source) : ''
      return xmlElement('blockquote', {}, xmlText('p', block.text) + source)
    }
    case 'figure':
      return figureHtml(block.picture, siteUrl)
    default:
      return unreachable(block)
  }
}

function figureHtml(picture: Picture, siteUrl: string): string {
  const image = xmlElement(
    'img',
    {
      src: `${siteUrl}/media/${picture.file}`,
      width: picture.widthPixels,
      height: picture.heightPixels,
      alt: picture.isDecorative ? '' : picture.alt,
    },
    '',
  )
  const caption = [picture.caption, picture.credit && `Ảnh: ${picture.credit}`].filter(Boolean).join(' ')
  return xmlElement('figure', {}, image + (caption && xmlText('figcaption', caption)))
}
