import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Blocks } from './blocks'

test('text of an article is text, whatever it looks like', () => {
  const html = renderToStaticMarkup(<Blocks blocks={[{ type: 'paragraph', text: '<img src=x onerror=alert(1)>' }]} />)
  expect(html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
})

test('every kind of block has its element', () => {
  const html = renderToStaticMarkup(
    <Blocks
      blocks={[
        { type: 'heading', level: 2, text: 'Đường sá' },
        { type: 'list', isOrdered: true, items: ['một', 'hai'] },
        { type: 'quote', text: 'Chợ đông', source: 'Bà Lan' },
      ]}
    />,
  )
  expect(html).toBe(
    '<h2>Đường sá</h2><ol><li>một</li><li>hai</li></ol><blockquote><p>Chợ đông</p><footer>Bà Lan</footer></blockquote>',
  )
})

test('an official number is not torn apart at the end of a line', () => {
  const html = renderToStaticMarkup(<Blocks blocks={[{ type: 'paragraph', text: 'thông báo số 575-TB/TU' }]} />)
  expect(html).toContain('575\u2011TB')
})
