import { bodyHtml } from '@/components/feeds/body-html'
import { permanentPath } from '@/components/feeds/feed'
import { readerWords } from '@/components/words/reader'
import { qrModules, qrPath } from '@/lib/qr/qr'
import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import { escapeXml, xmlElement, xmlText } from '@/lib/xml'
import { historyPathOf } from '@/modules/articles/address'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import type { Office } from '@/modules/settings/office'
import { ARCHIVE_COPY_STYLE } from './archive-copy-style'
import { copyFileName } from './copy-file-name'

export type Copy = {
  article: PublishedArticle
  /** The words whose hash the copy is known by, and that hash in hexadecimal. */
  text: string
  hash: string
  /** `data:` addresses of the pictures that came along, by file. */
  pictures: Readonly<Record<string, string>>
  madeAt: Date
}

const QR_MARGIN = 4

/**
 * An article as one HTML file to keep: opened from a disk years later, it asks the network for nothing and says where it
 * comes from, when it was published and changed, and how to show that its words are the ones that were published.
 */
export function archiveCopyHtml(copy: Copy, office: Office, siteUrl: string): string {
  const { article, pictures } = copy
  const { language } = article
  const address = siteUrl + article.path
  const words = { ...article, authorNames: article.authors.map(({ name }) => name) }
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeXml(`${article.headline} – ${readerWords(language).copy.title}, ${office.name}`)}</title>`,
    `<link rel="canonical" href="${escapeXml(address)}">`,
    // Or a browser asks for one by itself.
    '<link rel="icon" href="data:,">',
    `<style>${ARCHIVE_COPY_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><p class="source"><strong>${escapeXml(office.name)}</strong> · ${escapeXml(office.agency)}</p>`,
    xmlText('h1', article.headline),
    xmlElement('p', { class: 'meta' }, metaHtml(article)),
    '</header>',
    `<main>${bodyHtml(words, siteUrl, ({ file }) => pictures[file] ?? null)}</main>`,
    proofHtml(copy, office, siteUrl),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const timeHtml = (language: Language, at: Date) =>
  xmlText('time', longDateTimeIn(language, at), { datetime: isoWithZone(at) })

function metaHtml({ language, section, publishedAt, correctedAt }: PublishedArticle): string {
  const { updatedAt } = readerWords(language).article
  const updated = correctedAt ? `<br>${updatedAt}${timeHtml(language, correctedAt)}` : ''
  return `${escapeXml(section.name)} · ${timeHtml(language, publishedAt)}${updated}`
}

/** Where it comes from, and what shows that nobody has changed a word of it. */
function proofHtml({ article, text, hash, madeAt }: Copy, office: Office, siteUrl: string): string {
  const words = readerWords(article.language)
  const address = siteUrl + article.path
  const file = copyFileName(article.id, 'txt')
  const entries: [string, string][] = [
    [words.article.source, xmlText('a', address, { href: address })],
    [words.copy.publisher, escapeXml(office.publisher)],
    [words.footer.responsible, escapeXml(office.responsiblePerson)],
    [words.copy.madeAt, timeHtml(article.language, madeAt)],
    [words.copy.hash, xmlText('span', hash, { class: 'hash' })],
  ]
  if (article.hasHistory) {
    const history = siteUrl + historyPathOf(article.path)
    entries.splice(1, 0, [words.history.heading, xmlText('a', history, { href: history })])
  }
  const listed = entries.map(([name, markup]) => `<dt>${name}</dt><dd>${markup}</dd>`).join('')
  const download = xmlText('a', words.copy.download(file), {
    href: `data:text/plain;charset=utf-8;base64,${base64Of(text)}`,
    download: file,
  })
  return [
    '<footer class="proof">',
    qrHtml(siteUrl + permanentPath(article.id), words.copy.code),
    `<h2>${words.copy.about}</h2>`,
    `<dl>${listed}</dl>`,
    `<p class="only-screen">${words.copy.howTo(download, `<code>sha256sum ${file}</code>`)}</p>`,
    '</footer>',
  ].join('\n')
}

/** In chunks: a text may be longer than a call has arguments. */
function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(binary)
}

function qrHtml(address: string, nameOf: (address: string) => string): string {
  const modules = qrModules(address)
  const size = modules.length + 2 * QR_MARGIN
  const path = xmlElement('path', { d: qrPath(modules, QR_MARGIN), fill: '#000' }, '')
  const attributes = { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': nameOf(address) }
  return xmlElement('svg', { ...attributes, 'shape-rendering': 'crispEdges' }, path)
}
