import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksFromHtml } from './html-blocks'

const paragraph = (text: string) => ({ type: 'paragraph', text })

describe('the HTML of an old article', () => {
  test('becomes paragraphs, headings, lists and quotes', () => {
    const html = `<h1>Đề</h1><p>Chào&nbsp;<b>bạn</b> <a href="javascript:x">đọc</a></p><h4>Mục</h4>
      <ul><li>một<li>hai<ol><li>hai mốt</li></ol></ul><blockquote><p>Lời dẫn</p></blockquote><ol><li>a</li></ol>`
    expect(blocksFromHtml(html)).toEqual([
      { type: 'heading', level: 2, text: 'Đề' },
      paragraph('Chào bạn đọc'),
      { type: 'heading', level: 3, text: 'Mục' },
      { type: 'list', isOrdered: false, items: ['một', 'hai', 'hai mốt'] },
      { type: 'quote', text: 'Lời dẫn' },
      { type: 'list', isOrdered: true, items: ['a'] },
    ])
  })

  test('loses its scripts and styles with all they say', () => {
    const html =
      'a<script>if (1 < 2) "</p>"</script><style>p{}</style><!-- <p>b</p> --><iframe src=x>c</iframe>d<?php x ?>'
    expect(blocksFromHtml(html)).toEqual([paragraph('ad')])
    expect(blocksFromHtml('a<SCRIPT >x</ScRiPt foo>b<script>c')).toEqual([paragraph('ab')])
  })

  test('keeps text that only looks like a tag, decoded or not', () => {
    expect(blocksFromHtml('nếu 1 < 2 & <3 thì &lt;script&gt;x&lt;/script&gt;')).toEqual([
      paragraph('nếu 1 < 2 & <3 thì <script>x</script>'),
    ])
    expect(blocksFromHtml('<p title="a>b">x</p>')).toEqual([paragraph('x')])
  })

  test('parts paragraphs where two line breaks stand, as old editors did', () => {
    expect(blocksFromHtml('một<br>vẫn một<br/> <br />hai<br>')).toEqual([paragraph('một vẫn một'), paragraph('hai')])
  })

  test('makes a line of a row, its cells apart', () => {
    expect(blocksFromHtml('<table><tr><th>Tên</th><th>Số</th></tr><tr><td>A</td><td>1</td></tr></table>')).toEqual([
      paragraph('Tên · Số'),
      paragraph('A · 1'),
    ])
  })

  test('has a reading whatever it is, in time that grows with its length', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '<p',
      '</ul>',
      '<li>',
      '<ul>',
      '<script>',
      '</script',
      '&amp;',
      '<!--',
      'á ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        for (const block of blocksFromHtml(pieces.join('')))
          expect(['paragraph', 'heading', 'list', 'quote']).toContain(block.type)
      }),
    )
    for (const broken of ['<a "', '<!-', '<script', '</p', '<p><ul>'])
      expect(Array.isArray(blocksFromHtml(broken.repeat(20_000)))).toBe(true)
  })
})
