import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textHash, textToVerify } from './text-to-verify'

const article = {
  headline: 'Chợ Hà Đông mở lại',
  dateline: 'HNP',
  standfirst: 'Sau ba tháng sửa chữa.',
  body: [
    { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Hôm nay chợ mở lại.' }] },
    { type: 'horizontalRule' as const },
    {
      type: 'heading' as const,
      attrs: { level: 2 as const },
      content: [{ type: 'text' as const, text: 'Giờ mở cửa' }],
    },
  ],
  authors: [
    { id: 1, slug: 'ha-quoc', name: 'Hà Quốc' },
    { id: 2, slug: 'thu-lan', name: 'Thu Lan' },
  ],
  publishedAt: new Date('2017-03-14T10:43:00+07:00'),
  correctedAt: null,
  corrections: [],
}

const TEXT = `Chợ Hà Đông mở lại

Đăng lúc 2017-03-14T10:43:00+07:00

HNP - Sau ba tháng sửa chữa.

Hôm nay chợ mở lại.

Giờ mở cửa

Hà Quốc, Thu Lan
`

test('the words of an article are one plain text, whatever form their letters came in', () => {
  expect(textToVerify(article)).toBe(TEXT)
  expect(textToVerify({ ...article, headline: article.headline.normalize('NFD') })).toBe(TEXT)
})

test('a correction changes the text and its hash, and the text says what was wrong', () => {
  const at = new Date('2017-03-15T08:00:00+07:00')
  const corrections = [{ version: 2, wrong: 'ba tháng', right: 'bốn tháng', changesMeaning: true, at }]
  const corrected = textToVerify({ ...article, correctedAt: at, corrections })
  expect(corrected).toContain('Đăng lúc 2017-03-14T10:43:00+07:00\nCập nhật lúc 2017-03-15T08:00:00+07:00\n')
  expect(corrected).toMatch(/\n\nĐính chính lúc 2017-03-15T08:00:00\+07:00\nĐã đăng: ba tháng\nĐúng là: bốn tháng\n$/)
  expect(textHash(corrected)).not.toBe(textHash(TEXT))
})

test('the hash is the one sha256sum counts', () => {
  expect(textHash(TEXT)).toBe(createHash('sha256').update(Buffer.from(TEXT, 'utf8')).digest('hex'))
})
