import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { portalDateTime } from '@/lib/time'
import { parseSeedDocument, SeedDocumentError } from './seed-document'

const source = readFileSync(new URL('documents/ha-dong-2017.txt', import.meta.url), 'utf8')
const small = 'Tít bài (10:43 14/03/2017)\n\nHNP - Sapo.\n\nMột đoạn.\n\nHà Quốc\n\nCác bài mới đăng\nBài viết Xem\n'

describe('the article of the district portal', () => {
  const document = parseSeedDocument(source)
  test('has its headline and its Hà Nội time', () => {
    expect(document.headline).toBe('Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững')
    expect(document.publishedAt.toISOString()).toBe('2017-03-14T03:43:00.000Z')
    expect(portalDateTime(document.publishedAt)).toBe('10:43 14/03/2017')
  })
  test('has dateline, standfirst and byline', () => {
    expect(document.dateline).toBe('HNP')
    expect(document.standfirst).toMatch(/^Thành ủy Hà Nội vừa ban hành thông báo số 575-TB\/TU .* Quận ủy Hà Đông\.$/)
    expect(document.byline).toBe('Hà Quốc')
  })
  test('has its seven paragraphs and nothing of the page around them', () => {
    expect(document.paragraphs).toHaveLength(7)
    expect(document.paragraphs[0]).toMatch(/^Theo đó, Bí thư Thành ủy/)
    expect(document.paragraphs.at(-1)).toMatch(/điểm nóng\.$/)
    expect(JSON.stringify(document)).not.toMatch(/Các bài|Mã xác nhận|Họ tên/)
  })
})

test('line ends of Windows, decomposed letters and missing page furniture are no trouble', () => {
  const expected = parseSeedDocument(small)
  expect(parseSeedDocument(`\ufeff${small.replaceAll('\n', '\r\n').normalize('NFD')}`)).toEqual(expected)
  expect(parseSeedDocument(small.slice(0, small.indexOf('\n\nCác bài')))).toEqual(expected)
})

test.each([
  ['nothing', '', 'dòng 1: thiếu tít'],
  ['no time', small.replace(' (10:43 14/03/2017)', ''), 'dòng 1: cần tít'],
  ['a time that never was', small.replace('14/03', '31/02'), 'dòng 1: giờ đăng không có thật'],
  ['no standfirst', 'Tít (10:43 14/03/2017)\n', 'dòng 2: thiếu sapo'],
  ['no dateline', small.replace('HNP - ', ''), 'dòng 3: cần sapo'],
  ['no text', 'Tít (10:43 14/03/2017)\nHNP - Sapo.\nHà Quốc', 'dòng 3: thiếu nội dung bài'],
  ['no text and no byline', 'Tít (10:43 14/03/2017)\nHNP - Sapo.', 'dòng 3: thiếu nội dung và tên tác giả'],
  ['no byline', small.replace('\n\nHà Quốc', ''), 'dòng 5: cần tên tác giả'],
  ['an unreadable character', small.replace('đoạn', 'đ\0ạn'), 'dòng 5: có ký tự không đọc được'],
])('a document with %s is refused, naming the line', (_, text, message) => {
  expect(() => parseSeedDocument(text)).toThrow(SeedDocumentError)
  expect(() => parseSeedDocument(text)).toThrow(message)
})
