import { clockTime } from '@/lib/time'
import { shortDateIn } from '@/lib/words/dates'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import { escapeXml } from '@/lib/xml'
import type { Office } from '@/modules/settings/office'
import { managePathOf, stopPathOf } from './addresses'
import type { DigestRhythm } from './choice'
import type { News } from './find-news'
import { mailWords } from './mail-words'
import { officeLines } from './office-lines'

export type DigestWords = { subject: string; text: string; html: string; headers: Record<string, string> }

/** What all who chose the same are sent; what differs is the two links at its end. */
export type DigestContent = {
  language: Language
  office: Office
  siteUrl: string
  rhythm: DigestRhythm
  /** The morning it is for. */
  morning: Date
  news: News
  /** What was chosen, by name. */
  about: string
}

/** Where the rest stands when there is more than a mail holds. */
const NEWEST_PATHS: Record<Language, string> = { vi: '/moi-nhat', en: '/en' }

function subjectOf({ language, office, news: { articles, hasMore } }: DigestContent): string {
  const words = mailWords(language).digest
  const [first] = articles
  if (!first) return `${office.name}: ${words.nothing}`
  const others = articles.length - 1
  const more = hasMore ? words.andMore : others > 0 ? words.andOthers(others) : ''
  return `${office.name}: ${first.headline}${more}`
}

const placeAndTime = ({ language, section, publishedAt }: News['articles'][number]) =>
  `${section.name} · ${clockTime(publishedAt)}, ${shortDateIn(language, publishedAt)}`

const headingOf = ({ language, rhythm, morning }: DigestContent) =>
  `${mailWords(language).digest.headings[rhythm]}, ${shortDateIn(language, morning)}`

const leadOf = ({ language, about, news: { articles, hasMore } }: DigestContent) =>
  mailWords(language).digest.lead(articles.length, !hasMore, about)

/** The mail to one reader. `token` opens their own page; no picture, nothing that tells whether it was read. */
export function digestWords(content: DigestContent, token: string): DigestWords {
  const { siteUrl, language } = content
  const links = { manage: siteUrl + managePathOf(language, token), stop: siteUrl + stopPathOf(language, token) }
  return {
    subject: subjectOf(content),
    text: plainWords(content, links),
    html: pageOf(content, links),
    headers: {
      'List-Id': `<nhan-tin.${new URL(siteUrl).hostname}>`,
      'List-Unsubscribe': `<${links.stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'list',
    },
  }
}

type Links = { manage: string; stop: string }

function plainWords(content: DigestContent, { manage, stop }: Links): string {
  const { language, office, siteUrl, news } = content
  const words = mailWords(language).digest
  const items = news.articles.map((article, place) =>
    [
      `${place + 1}. ${article.headline}`,
      ...(article.standfirst ? [article.standfirst] : []),
      placeAndTime(article),
      siteUrl + article.path,
    ].join('\n'),
  )
  const paragraphs = [
    `${office.name}\n${headingOf(content)}`,
    leadOf(content),
    ...items,
    ...(news.hasMore ? [`${words.rest} ${siteUrl}${NEWEST_PATHS[language]}`] : []),
    // The sign before a signature, as mail programs know it.
    `-- \n${words.why}\n${words.manage}: ${manage}\n${words.stop}: ${stop}`,
    officeLines(office, language).join('\n'),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

const LINE = 'margin:0 0 6px'
const QUIET = `${LINE};font-size:14px;color:#595959`

function pageOf(content: DigestContent, { manage, stop }: Links): string {
  const { language, office, siteUrl, news } = content
  const words = mailWords(language).digest
  const link = (address: string, words: string) => `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`
  const items = news.articles.map((article) => {
    const standfirst = article.standfirst && `<p style="${LINE}">${escapeXml(article.standfirst)}</p>`
    return `<h2 style="margin:28px 0 6px;font-size:19px;line-height:1.4">${link(siteUrl + article.path, article.headline)}</h2>
${standfirst}<p style="${QUIET}">${escapeXml(placeAndTime(article))}</p>`
  })
  const more = news.hasMore
    ? `<p style="margin:28px 0">${link(siteUrl + NEWEST_PATHS[language], words.restLink)}</p>`
    : ''
  const inOwn = (line: string) => {
    const lang = foreignWordsIn(language, line)
    return lang ? `<span lang="${lang}">${escapeXml(line)}</span>` : escapeXml(line)
  }
  const office_ = officeLines(office, language).map(inOwn).join('<br>')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeXml(subjectOf(content))}</title></head>
<body style="margin:0;padding:16px;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6">
<div style="max-width:36em;margin:0 auto;overflow-wrap:break-word">
<h1 style="margin:0 0 6px;font-size:22px;line-height:1.4">${inOwn(office.name)}</h1>
<p style="${LINE}">${headingOf(content)}</p>
<p style="${LINE}">${escapeXml(leadOf(content))}</p>
${items.join('\n')}
${more}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8a8a">
<p style="${QUIET}">${words.why}</p>
<p style="${QUIET}">${link(manage, words.manage)} · ${link(stop, words.stop)}</p>
<p style="${QUIET}">${office_}</p>
</div></body></html>
`
}
