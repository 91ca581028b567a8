import { describe, expect, test } from 'vitest'
import { wordsOf } from '@/modules/articles/blocks'
import { heading, paragraph } from '@/modules/articles/plain-blocks'
import { readImportLine } from './imported-article'

const read = (line: unknown) => readImportLine(typeof line === 'string' ? line : JSON.stringify(line), 'Tin tổng hợp')
const article = (fields: object) => {
  const found = read({ id: 1, title: 'Tựa', body: 'Chữ', ...fields })
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}
const refusal = (fields: object) => {
  const found = read({ id: 1, title: 'Tựa', body: 'Chữ', ...fields })
  return found.ok ? null : found.refusal
}

describe('a line of an old archive', () => {
  test('is an article with everything composed and decoded', () => {
    const found = article({
      title: 'Pha\u0301t huy th\u1ebf m&#7841;nh'.normalize('NFD'),
      lead: 'S&agrave;po',
      body: 'Một\nvẫn một\n\nHai',
      section: 'Thời sự',
      date: '10:43 14/03/2017',
      author: 'Minh Anh; Thu Hà',
      tags: ['Hà Đông', 'ha dong', ''],
      source: 'HNP',
    })
    expect(found).toMatchObject({
      importKey: 'jsonl:1',
      headline: 'Phát huy thế mạnh',
      standfirst: 'Sàpo',
      dateline: 'HNP',
      body: [paragraph('Một vẫn một'), paragraph('Hai')],
      section: { slug: 'thoi-su', name: 'Thời sự' },
      authors: [{ slug: 'minh-anh' }, { slug: 'thu-ha' }],
      tags: [{ slug: 'ha-dong', name: 'Hà Đông' }],
      publishedAt: new Date('2017-03-14T03:43:00Z'),
    })
  })

  test('without a date is a draft, without a section stands where the command says', () => {
    expect(article({ section: null, date: null })).toMatchObject({
      publishedAt: null,
      section: { slug: 'tin-tong-hop', name: 'Tin tổng hợp' },
    })
  })

  test('without a number is known by what it says, in any order and form of letters', () => {
    const one = article({ id: undefined, title: 'Tựa', url: 'x' })
    const other = read({ url: 'x', body: 'Chữ', title: 'Tựa'.normalize('NFD') })
    expect(other.ok && other.value.importKey).toBe(one.importKey)
    expect(article({ id: undefined, url: 'y' }).importKey).not.toBe(one.importKey)
  })

  test('loses no word of a lead or paragraph that is too long for one place', () => {
    const lead = 'Câu này đủ dài để lặp lại nhiều lần. '.repeat(40).trim()
    const found = article({ lead, body: 'Chữ' })
    const [first, last] = found.body
    if (!first) throw new Error('thiếu đoạn')
    expect(found.standfirst.length).toBeLessThanOrEqual(600)
    expect(`${found.standfirst} ${wordsOf([first])}`).toBe(lead)
    expect(last).toEqual(paragraph('Chữ'))
    expect(article({ body: 'chữ '.repeat(10_000) }).body.length).toBe(4)
  })

  test('with a body of single line ends has a paragraph a line, and wiki headings', () => {
    expect(article({ body: 'Một\r\nHai\r\n== Ba ==\r\nBốn' }).body).toEqual([
      paragraph('Một'),
      paragraph('Hai'),
      heading(2, 'Ba'),
      paragraph('Bốn'),
    ])
  })

  test('that shows code in HTML keeps it as text', () => {
    expect(article({ body_html: '<p>&lt;b&gt;</p>' }).body).toEqual([paragraph('<b>')])
  })

  test('names a long source at its end', () => {
    const source = 'Cổng thông tin điện tử của một quận ở Hà Nội'
    expect(article({ source })).toMatchObject({ dateline: '', body: [{}, paragraph(`Nguồn: ${source}`)] })
  })

  test('is refused with the reason', () => {
    expect(read('{')).toEqual({ ok: false, refusal: 'not-json' })
    expect(read('[1]')).toEqual({ ok: false, refusal: 'not-an-object' })
    expect(refusal({ title: ' ' })).toEqual({ field: 'title', problem: 'empty' })
    expect(refusal({ title: 'x'.repeat(151) })).toEqual({ field: 'title', problem: 'too-long' })
    expect(refusal({ title: { x: 1 } })).toEqual({ field: 'title', problem: 'malformed' })
    expect(refusal({ title: 'a\ud800b' })).toEqual({ field: 'title', problem: 'unreadable-characters' })
    expect(refusal({ section: 'Tìm kiếm' })).toEqual({ field: 'section', problem: 'reserved' })
    expect(refusal({ section: '???' })).toEqual({ field: 'section', problem: 'unaddressable' })
    expect(refusal({ date: '31/02/2017' })).toEqual({ field: 'date', problem: 'malformed' })
    expect(refusal({ date: '1954-10-10' })).toEqual({ field: 'date', problem: 'malformed' })
    expect(refusal({ date: '2999-01-01' })).toEqual({ field: 'date', problem: 'future' })
    expect(refusal({ tags: 7 })).toEqual({ field: 'tags', problem: 'malformed' })
    expect(refusal({ tags: ['日本'] })).toEqual({ field: 'tags', problem: 'unaddressable' })
    expect(refusal({ author: 'a,b,c,d,e,f,g,h,i,j,k' })).toEqual({ field: 'author', problem: 'too-many' })
    expect(refusal({ body: 'x\n\n'.repeat(2_001) })).toEqual({ field: 'body', problem: 'too-long' })
    expect(refusal({ body: '', date: '2017-01-01' })).toEqual({ field: 'body', problem: 'empty' })
  })
})
