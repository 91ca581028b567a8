import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Mark, TableCell } from '@/modules/articles/block-types'
import { bulletList, orderedList, paragraph } from '@/modules/articles/plain-blocks'
import type { PageBlock } from '@/modules/articles/reader-article'
import { Blocks } from './blocks'

const htmlOf = (...blocks: PageBlock[]) => renderToStaticMarkup(<Blocks blocks={blocks} />)

const run = (text: string, ...marks: Mark[]) => ({ type: 'text' as const, text, marks })

const cell = (type: TableCell['type'], text: string, span = {}): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...span },
  content: [paragraph(text)],
})

const picture = {
  ...{ file: 'a.jpg', widthPixels: 4, heightPixels: 3, renditions: [], alt: 'Chợ', isDecorative: false },
  ...{ caption: 'Chợ sớm', credit: '', focalX: 0.5, focalY: 0.2 },
}

test('text of an article is text, whatever it looks like', () => {
  expect(htmlOf(paragraph('<img src=x onerror=alert(1)>'))).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
})

test('headings, lists and quotes have their elements', () => {
  const html = htmlOf(
    { type: 'heading', attrs: { level: 2 }, content: [run('Đường sá')] },
    orderedList('một', 'hai'),
    { type: 'blockquote', attrs: { source: 'Bà Lan' }, content: [paragraph('Chợ đông')] },
    { type: 'horizontalRule' },
  )
  expect(html).toBe(
    '<h2>Đường sá</h2><ol><li>một</li><li>hai</li></ol>' +
      '<blockquote><p>Chợ đông</p><footer>Bà Lan</footer></blockquote><hr/>',
  )
})

test('a list in a list stays in its item', () => {
  const html = htmlOf({
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph('một'), bulletList('một mốt')] }],
  })
  expect(html).toBe('<ul><li>một<ul><li>một mốt</li></ul></li></ul>')
})

test('a link with a bold word in it is one link, and says when it leads away', () => {
  const link: Mark = { type: 'link', attrs: { href: 'https://hanoi.gov.vn/' } }
  const html = htmlOf({
    type: 'paragraph',
    content: [
      run('Xem ', link),
      run('tại đây', link, { type: 'bold' }, { type: 'italic' }),
      { type: 'hardBreak' },
      run('nhà', { type: 'link', attrs: { href: '/thoi-su' } }),
    ],
  })
  expect(html).toBe(
    '<p><a href="https://hanoi.gov.vn/" rel="external noopener">Xem <em><strong>tại đây</strong></em></a><br/>' +
      '<a href="/thoi-su">nhà</a></p>',
  )
})

test('a wide table scrolls in a named place, and its headings head columns and rows', () => {
  const html = htmlOf({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Tên'), cell('tableHeader', 'Số')] },
      { type: 'tableRow', content: [cell('tableHeader', 'A'), cell('tableCell', '1')] },
      { type: 'tableRow', content: [cell('tableCell', 'chung', { colspan: 2 })] },
    ],
  })
  expect(html).toBe(
    '<section class="table-scroll" aria-label="Bảng 1" tabindex="0"><table>' +
      '<thead><tr><th scope="col">Tên</th><th scope="col">Số</th></tr></thead>' +
      '<tbody><tr><th scope="row">A</th><td>1</td></tr><tr><td colSpan="2">chung</td></tr></tbody></table></section>',
  )
})

test('pictures, files, videos and other articles are shown, and nothing is asked of other sites', () => {
  const html = htmlOf(
    { type: 'gallery', attrs: { pictures: [picture, { ...picture, file: 'b.jpg' }] } },
    {
      type: 'attachment',
      attrs: {
        attachment: { file: 'x/1.pdf', name: 'Công văn 12.pdf', mimeType: 'application/pdf', sizeBytes: 1_430_000 },
      },
    },
    { type: 'embed', attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: '' } },
    {
      type: 'relatedArticle',
      attrs: { article: { headline: 'Chợ mới', language: 'vi', path: '/thoi-su/cho-moi-9', publishedAt: new Date(0) } },
    },
    { type: 'callout', attrs: { kind: 'warning' }, content: [paragraph('Trời mưa.')] },
  )
  expect(html.match(/<figure/g)).toHaveLength(2)
  expect(html).toContain('Công văn 12.pdf')
  expect(html).toContain('PDF, 1,4 MB')
  expect(html).toContain('href="https://www.youtube.com/watch?v=abcdefghijk"')
  expect(html).toContain('href="/thoi-su/cho-moi-9"')
  expect(html).toContain('Cảnh báo')
  expect(html).not.toMatch(/<(iframe|script|img[^>]+src="https)/)
})

test('a recording is heard in its place, and nothing of it comes before somebody presses', () => {
  const file = 'tep/2026/0123456789abcdef/ban-doc.mp3'
  const attachment = { file, name: 'Bản đọc.mp3', mimeType: 'audio/mpeg', sizeBytes: 2_400_000 }
  const html = htmlOf({ type: 'attachment', attrs: { attachment } })
  expect(html).toContain('id="nghe-0123456789abcdef"')
  expect(html).toContain(`<audio controls="" preload="none" src="/media/${file}" aria-label="Nghe: Bản đọc.mp3">`)
  expect(html).toContain('MP3, 2,4 MB')
})

test('an official number is not torn apart at the end of a line', () => {
  expect(htmlOf(paragraph('thông báo số 575-TB/TU'))).toContain('575\u2011TB')
})
