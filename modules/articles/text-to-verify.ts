import { createHash } from 'node:crypto'
import { isoWithZone } from '@/lib/time'
import { wordsOf } from './blocks'
import type { PublishedArticle } from './reader-article'

type Told = Pick<
  PublishedArticle,
  'headline' | 'dateline' | 'standfirst' | 'body' | 'authors' | 'publishedAt' | 'correctedAt' | 'corrections'
>

/**
 * The words of an article as one plain text, the same bytes for ever while the article stands as it is: UTF-8, NFC,
 * lines ended by LF, parts separated by an empty line, in this order: headline; when it was published and last
 * changed; standfirst; each block of the body; pen-names; corrections. Its SHA-256 is what a copy is known by
 * (docs/archive-copy.md).
 */
export function textToVerify(article: Told): string {
  const { headline, dateline, standfirst, body, authors, publishedAt, correctedAt, corrections } = article
  const times = [`Đăng lúc ${isoWithZone(publishedAt)}`, correctedAt && `Cập nhật lúc ${isoWithZone(correctedAt)}`]
  const parts = [
    headline,
    times.filter(Boolean).join('\n'),
    [dateline, standfirst].filter(Boolean).join(' - '),
    ...body.map((block) => wordsOf([block])),
    authors.map(({ name }) => name).join(', '),
    ...corrections.map(
      ({ wrong, right, at }) => `Đính chính lúc ${isoWithZone(at)}\nĐã đăng: ${wrong}\nĐúng là: ${right}`,
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`.replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

/** SHA-256 of the text, in hexadecimal as `sha256sum` prints it. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex')
