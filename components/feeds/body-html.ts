import { type Drawn, drawnBlocks } from '@/components/article/drawn-blocks'
import { readerWords } from '@/components/words/reader'
import { unreachable } from '@/lib/unreachable'
import { fileSize } from '@/lib/vi/file-words'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import { escapeXml, xmlElement, xmlText } from '@/lib/xml'
import type { MarkType, OrderedListAttributes, TextRun } from '@/modules/articles/block-types'
import type { ToldCorrection } from '@/modules/articles/corrections'
import type { FeedArticle, Picture } from '@/modules/articles/reader-article'
import { leadOf } from './feed'

/** Where a picture is read from, far from the site; null leaves its place to its caption. */
export type PictureSource = (picture: Picture) => string | null

/** What of an article is drawn. */
export type Words = Pick<
  FeedArticle,
  'language' | 'dateline' | 'standfirst' | 'leadPicture' | 'body' | 'corrections' | 'authorNames'
>

type Places = { language: Language; siteUrl: string; sourceOf: PictureSource }

/**
 * An article as HTML for programs that show feeds, and for copies that are kept: lead, picture, body, byline. Well
 * formed as XML too, without any style or script of ours, and every address whole, since it is read far from the site.
 */
export function bodyHtml(
  article: Words,
  siteUrl: string,
  sourceOf: PictureSource = ({ file }) => `${siteUrl}/media/${file}`,
): string {
  const { language } = article
  const places = { language, siteUrl, sourceOf }
  const lead = leadOf(article)
  const correctionsThat = (changesMeaning: boolean) =>
    article.corrections
      .filter((one) => one.changesMeaning === changesMeaning)
      .map((one) => correctionHtml(language, one))
  return [
    ...correctionsThat(true),
    lead && xmlElement('p', {}, xmlText('strong', lead)),
    article.leadPicture && figureHtml(article.leadPicture, places),
    ...drawnBlocks(article.body).map((block) => nodeHtml(block, places)),
    article.authorNames.length > 0 && xmlElement('p', {}, xmlText('em', article.authorNames.join(', '))),
    ...correctionsThat(false),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Above the text when it changes what readers took away, below it otherwise: as on the page. */
function correctionHtml(language: Language, { wrong, right, at }: ToldCorrection): string {
  const { correction, correctionWrong, correctionRight } = readerWords(language).article
  const words = [
    xmlElement('p', {}, xmlText('strong', `${correction} (${longDateTimeIn(language, at)})`)),
    xmlText('p', `${correctionWrong} ${wrong}`),
    xmlText('p', `${correctionRight} ${right}`),
  ]
  return xmlElement('blockquote', {}, words.join(''))
}

const MARK_ELEMENTS: Record<Exclude<MarkType, 'link'>, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const PLAIN_ELEMENTS = {
  paragraph: 'p',
  bulletList: 'ul',
  listItem: 'li',
  tableHead: 'thead',
  tableBody: 'tbody',
  tableRow: 'tr',
  callout: 'div',
} as const

function nodeHtml(node: Drawn, places: Places): string {
  const { siteUrl } = places
  const inside = (nodes: readonly Drawn[]) => nodes.map((child) => nodeHtml(child, places)).join('')
  switch (node.type) {
    case 'text':
      return textHtml(node)
    case 'hardBreak':
      return '<br/>'
    case 'linked': {
      const { href } = node.attrs
      return xmlElement('a', { href: href.startsWith('/') ? siteUrl + href : href }, inside(node.content))
    }
    case 'line':
      return inside(node.content)
    case 'paragraph':
    case 'bulletList':
    case 'listItem':
    case 'tableHead':
    case 'tableBody':
    case 'tableRow':
    case 'callout':
      return filled(PLAIN_ELEMENTS[node.type], {}, inside(node.content))
    case 'heading':
      return filled(`h${node.attrs.level}`, {}, inside(node.content))
    case 'orderedList':
      return filled('ol', listAttributes(node.attrs), inside(node.content))
    case 'blockquote': {
      const source = node.attrs.source ? xmlText('footer', node.attrs.source) : ''
      return filled('blockquote', {}, inside(node.content) + source)
    }
    case 'table':
      return filled('table', {}, inside(node.content))
    case 'tableCell':
    case 'tableHeader': {
      const { colspan, rowspan } = node.attrs
      return filled(node.type === 'tableCell' ? 'td' : 'th', { colspan, rowspan }, inside(node.content))
    }
    case 'embed':
      return xmlElement('p', {}, xmlText('a', node.attrs.title || node.attrs.url, { href: node.attrs.url }))
    case 'figure':
      return figureHtml(node.attrs.picture, places)
    case 'gallery':
      return node.attrs.pictures.map((picture) => figureHtml(picture, places)).join('\n')
    case 'attachment': {
      const { file, name, sizeBytes } = node.attrs.attachment
      const link = xmlText('a', name, { href: `${siteUrl}/media/${file}` })
      return xmlElement('p', {}, `${link} (${fileSize(sizeBytes, places.language)})`)
    }
    // Furniture of the page: a feed lists the newest articles by itself, and no tag would take the card away in time.
    case 'relatedArticle':
      return ''
    case 'horizontalRule':
      return '<hr/>'
    default:
      return unreachable(node)
  }
}

/** An element that HTML wants closed by itself, also when nothing is in it. */
const filled = (name: string, attributes: Parameters<typeof xmlElement>[1], markup: string) =>
  xmlElement(name, attributes, markup === '' ? ' ' : markup)

const listAttributes = ({ start, numbering }: OrderedListAttributes) => ({
  ...(start !== 1 && { start }),
  ...(numbering && { type: numbering }),
})

function textHtml({ text, marks = [] }: TextRun): string {
  return marks.reduce(
    (markup, mark) => (mark.type === 'link' ? markup : xmlElement(MARK_ELEMENTS[mark.type], {}, markup)),
    escapeXml(text),
  )
}

function figureHtml(picture: Picture, { language, siteUrl, sourceOf }: Places): string {
  const { photo } = readerWords(language).copy
  const alt = picture.isDecorative ? '' : picture.alt
  const src = sourceOf(picture)
  const size = { width: picture.widthPixels, height: picture.heightPixels }
  const image = src
    ? xmlElement('img', { src, ...size, alt }, '')
    : xmlElement('p', {}, xmlText('a', alt || photo, { href: `${siteUrl}/media/${picture.file}` }))
  const caption = [picture.caption, picture.credit && `${photo}: ${picture.credit}`].filter(Boolean).join(' ')
  return xmlElement('figure', {}, image + (caption && xmlText('figcaption', caption)))
}
