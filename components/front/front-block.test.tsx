import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ArticleCard, Picture } from '@/modules/articles/reader-article'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS, type BlockLayout } from '@/modules/front/layouts'
import { FrontBlock } from './front-block'

const picture: Picture = {
  file: '2026/a.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  renditions: [],
  alt: 'Chợ sớm bên sông',
  isDecorative: false,
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
}
const section = { id: 1, slug: 'thoi-su', name: 'Thời sự', description: '' }
const card = (id: number, hasPicture: boolean): ArticleCard => ({
  id,
  headline: `Bài ${id}`,
  standfirst: `Sapo ${id}`,
  path: `/thoi-su/bai-${id}`,
  language: 'vi',
  section,
  publishedAt: new Date('2026-11-20T00:15:00Z'),
  leadMediaId: hasPicture ? 7 : null,
  leadPicture: hasPicture ? picture : null,
  approvedCommentCount: 0,
})
const drawn = (layout: BlockLayout, articles: ArticleCard[]) =>
  renderToStaticMarkup(<FrontBlock block={{ section, layout, articles }} />)
const many = (layout: BlockLayout, hasPicture: boolean) =>
  Array.from({ length: BLOCK_LAYOUTS[layout].usual }, (_, index) => card(index + 1, hasPicture))
const count = (html: string, part: string) => html.split(part).length - 1

describe.each(BLOCK_LAYOUT_NAMES)('%s', (layout) => {
  test('links every article once, below the name of its section', () => {
    const html = drawn(layout, many(layout, true))
    expect(html).toContain('<h2 class="section-head" id="chuyen-muc-thoi-su"><a href="/thoi-su">Thời sự</a></h2>')
    for (const { path } of many(layout, true)) expect(count(html, `href="${path}"`), path).toBe(1)
    expect(count(html, '<h3')).toBe(BLOCK_LAYOUTS[layout].usual)
    expect(count(html, '<time')).toBe(BLOCK_LAYOUTS[layout].usual)
    // Only the lead of the whole page is loaded at once.
    expect(count(html, '<img')).toBe(count(html, 'loading="lazy"'))
  })

  test('stands on one article, and on words alone', () => {
    expect(count(drawn(layout, [card(1, false)]), '<h3')).toBe(1)
    expect(drawn(layout, many(layout, false))).not.toContain('<img')
  })
})

test('pictures are where a layout lives by them, and nowhere else', () => {
  const pictures = BLOCK_LAYOUT_NAMES.map((layout) => [layout, count(drawn(layout, many(layout, true)), '<img')])
  expect(Object.fromEntries(pictures)).toEqual({ 'lead-list': 1, cards: 3, headlines: 0, 'photo-strip': 4, opinion: 0 })
})

test('where a picture is missing from a grid, the standfirst has its room', () => {
  expect(drawn('cards', [card(1, true), card(2, false)])).toContain('Sapo 2')
  expect(drawn('cards', [card(1, true), card(2, false)])).not.toContain('Sapo 1')
})
