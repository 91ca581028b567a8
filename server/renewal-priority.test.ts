import { expect, test } from 'vitest'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { listPriority, renewalPriority } from './renewal-priority'

const ARTICLE = '/thoi-su/lop-hoc-toi-7'

test('an article that changed comes first, then the front page, then lists, then neighbours and feeds', () => {
  const order = [
    renewalPriority(surfaceTag.article(7), ARTICLE, false),
    renewalPriority(surfaceTag.front, '/', false),
    renewalPriority(surfaceTag.section(1), '/thoi-su', false),
    renewalPriority(surfaceTag.article(7), '/thoi-su/ben-canh-6', true),
    renewalPriority(surfaceTag.related(7), '/van-hoa/da-lau-2', false),
  ]
  expect(order).toEqual([0, 1, 2, 3, 4])
  expect(renewalPriority(surfaceTag.latest, '/feed.xml', false)).toBe(3)
})

test.each([surfaceTag.site, surfaceTag.commentPolicy])(
  'of all pages at once (%s), those that readers ask for come first',
  (tag) => {
    expect(renewalPriority(tag, ARTICLE, false)).toBeGreaterThan(listPriority(ARTICLE))
    expect(renewalPriority(tag, ARTICLE, false)).toBeGreaterThan(renewalPriority(surfaceTag.label(3), ARTICLE, false))
    expect(renewalPriority(tag, '/thoi-su', false)).toBeGreaterThan(
      renewalPriority(surfaceTag.storyline(3), '/dong-su-kien/a', false),
    )
    expect(renewalPriority(tag, '/', false)).toBe(1)
    expect(renewalPriority(tag, '/loi/404', false)).toBe(4)
  },
)
