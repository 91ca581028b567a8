import { clockTime, shortDate } from '@/lib/time'
import { escapeXml } from '@/lib/xml'
import type { Office } from '@/modules/settings/office'
import { managePathOf, stopPathOf } from './addresses'
import type { DigestRhythm } from './choice'
import type { News } from './find-news'
import { officeLines } from './office-lines'

export type DigestWords = { subject: string; text: string; html: string; headers: Record<string, string> }

/** What all who chose the same are sent; what differs is the two links at its end. */
export type DigestContent = {
  office: Office
  siteUrl: string
  rhythm: DigestRhythm
  /** The morning it is for. */
  morning: Date
  news: News
  /** What was chosen, by name. */
  about: string
}

const HEADINGS: Readonly<Record<DigestRhythm, string>> = { daily: 'Tin mới trong ngày', weekly: 'Tin mới trong tuần' }

const countInWords = (count: number) => `${count.toLocaleString('vi-VN')} bài mới`

function subjectOf({ office, news: { articles, hasMore } }: DigestContent): string {
  const [first] = articles
  if (!first) return `${office.name}: tin mới`
  const others = articles.length - 1
  const more = hasMore ? ' và nhiều bài khác' : others > 0 ? ` và ${others} bài khác` : ''
  return `${office.name}: ${first.headline}${more}`
}

const placeAndTime = ({ section, publishedAt }: News['articles'][number]) =>
  `${section.name} · ${clockTime(publishedAt)}, ${shortDate(publishedAt)}`

const leadOf = ({ about, news: { articles, hasMore } }: DigestContent) =>
  `${hasMore ? `${countInWords(articles.length)} nhất` : countInWords(articles.length)} trong các mục bạn chọn: ${about}.`

/** The mail to one reader. `token` opens their own page; no picture, nothing that tells whether it was read. */
export function digestWords(content: DigestContent, token: string): DigestWords {
  const { siteUrl } = content
  const links = { manage: siteUrl + managePathOf(token), stop: siteUrl + stopPathOf(token) }
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
  const { office, siteUrl, rhythm, morning, news } = content
  const items = news.articles.map((article, place) =>
    [
      `${place + 1}. ${article.headline}`,
      ...(article.standfirst ? [article.standfirst] : []),
      placeAndTime(article),
      siteUrl + article.path,
    ].join('\n'),
  )
  const paragraphs = [
    `${office.name}\n${HEADINGS[rhythm]}, ${shortDate(morning)}`,
    leadOf(content),
    ...items,
    ...(news.hasMore ? [`Còn những bài mới khác: ${siteUrl}/moi-nhat`] : []),
    // The sign before a signature, as mail programs know it.
    `-- \nBạn nhận thư này vì đã xác nhận nhận tin qua thư.\nĐổi mục, đổi nhịp gửi hoặc tạm dừng: ${manage}\nThôi nhận: ${stop}`,
    officeLines(office).join('\n'),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

const LINE = 'margin:0 0 6px'
const QUIET = `${LINE};font-size:14px;color:#595959`

function pageOf(content: DigestContent, { manage, stop }: Links): string {
  const { office, siteUrl, rhythm, morning, news } = content
  const link = (address: string, words: string) => `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`
  const items = news.articles.map((article) => {
    const standfirst = article.standfirst && `<p style="${LINE}">${escapeXml(article.standfirst)}</p>`
    return `<h2 style="margin:28px 0 6px;font-size:19px;line-height:1.4">${link(siteUrl + article.path, article.headline)}</h2>
${standfirst}<p style="${QUIET}">${escapeXml(placeAndTime(article))}</p>`
  })
  const more = news.hasMore
    ? `<p style="margin:28px 0">${link(`${siteUrl}/moi-nhat`, 'Xem những bài mới khác')}</p>`
    : ''
  const office_ = officeLines(office).map(escapeXml).join('<br>')
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeXml(subjectOf(content))}</title></head>
<body style="margin:0;padding:16px;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6">
<div style="max-width:36em;margin:0 auto;overflow-wrap:break-word">
<h1 style="margin:0 0 6px;font-size:22px;line-height:1.4">${escapeXml(office.name)}</h1>
<p style="${LINE}">${HEADINGS[rhythm]}, ${shortDate(morning)}</p>
<p style="${LINE}">${escapeXml(leadOf(content))}</p>
${items.join('\n')}
${more}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8a8a">
<p style="${QUIET}">Bạn nhận thư này vì đã xác nhận nhận tin qua thư.</p>
<p style="${QUIET}">${link(manage, 'Đổi mục, đổi nhịp gửi hoặc tạm dừng')} · ${link(stop, 'Thôi nhận')}</p>
<p style="${QUIET}">${office_}</p>
</div></body></html>
`
}
