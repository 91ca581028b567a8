import { instantOf } from '@/lib/time'
import { toPlainText } from '@/lib/vi/text'

export type SeedDocument = {
  headline: string
  publishedAt: Date
  /** `HNP`, without the dash. */
  dateline: string
  standfirst: string
  paragraphs: string[]
  byline: string
}

export class SeedDocumentError extends Error {}

type Line = { number: number; text: string }

/** `Phát huy thế mạnh … (10:43 14/03/2017)` */
const TITLE = /^(?<headline>\S.*) \((?<hour>\d{2}):(?<minute>\d{2}) (?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})\)$/u
const DATELINE = /^(?<dateline>\p{Lu}{2,8}) [-–] (?<standfirst>\S.*)$/u
/** The portal prints this under every article; what follows is the page, not the text. */
const END_OF_TEXT = 'Các bài mới đăng'
const BYLINE_CHARS_MAX = 80

const fail = (number: number, reason: string): never => {
  throw new SeedDocumentError(`dòng ${number}: ${reason}`)
}

/**
 * Reads an article page of the district portal saved as text: title with its time, dateline and standfirst,
 * paragraphs, byline. Throws `SeedDocumentError` naming the line that is not as expected.
 */
export function parseSeedDocument(source: string): SeedDocument {
  const lines = source.split(/\r\n|\n/).map((raw, index) => readLine(raw, index + 1))
  const end = lines.findIndex((line) => line.text === END_OF_TEXT)
  const [title, lead, ...rest] = (end < 0 ? lines : lines.slice(0, end)).filter((line) => line.text !== '')
  if (!title) return fail(1, 'thiếu tít')
  if (!lead) return fail(title.number + 1, 'thiếu sapo')
  const byline = rest.at(-1)
  if (!byline) return fail(lead.number + 1, 'thiếu nội dung và tên tác giả')
  if (byline.text.length > BYLINE_CHARS_MAX || /[.!?:;…]$/u.test(byline.text))
    return fail(byline.number, 'cần tên tác giả ở dòng cuối bài')
  const paragraphs = rest.slice(0, -1).map((line) => line.text)
  if (paragraphs.length === 0) return fail(lead.number + 1, 'thiếu nội dung bài')
  return { ...readTitle(title), ...readLead(lead), paragraphs, byline: byline.text }
}

function readLine(raw: string, number: number): Line {
  return { number, text: toPlainText(raw) ?? fail(number, 'có ký tự không đọc được') }
}

function readTitle({ text, number }: Line): Pick<SeedDocument, 'headline' | 'publishedAt'> {
  const parts = TITLE.exec(text)?.groups
  if (!parts?.headline) return fail(number, 'cần tít, rồi giờ đăng như (10:43 14/03/2017)')
  const { headline, year, month, day, hour, minute } = parts
  const publishedAt = instantOf(Number(year), Number(month), Number(day), Number(hour), Number(minute))
  return { headline, publishedAt: publishedAt ?? fail(number, 'giờ đăng không có thật') }
}

function readLead({ text, number }: Line): Pick<SeedDocument, 'dateline' | 'standfirst'> {
  const parts = DATELINE.exec(text)?.groups
  if (!parts?.dateline || !parts.standfirst) return fail(number, 'cần sapo bắt đầu bằng tên nguồn, như "HNP - …"')
  return { dateline: parts.dateline, standfirst: parts.standfirst }
}
