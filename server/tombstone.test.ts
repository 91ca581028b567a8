import { expect, test } from 'vitest'
import { tombstoneOf } from './tombstone'

test.each([
  ['/thoi-su/cau-moi-12', 'article:12'],
  ['/thoi-su/cau-moi-12/lich-su', 'article:12'],
  ['/van-ban/575-tb-tu-7', 'document:7'],
  ['/en/current-affairs/a-new-bridge-12', 'article:12'],
  ['/trang/gioi-thieu', 'standing-page:gioi-thieu'],
  ['/en/pages/about-us', 'standing-page:about-us'],
  ['/dong-su-kien/xay-cau', 'storyline-address:xay-cau'],
  ['/dong-su-kien/xay-cau/trang/2', 'storyline-address:xay-cau'],
  ['/dong-su-kien/xay-cau/feed.xml', 'storyline-address:xay-cau'],
])('%s goes with %s', (path, tag) => {
  expect(tombstoneOf(path)).toBe(tag)
})

test.each([
  '/',
  '/thoi-su',
  '/van-ban',
  '/van-ban/nam/2026',
  '/van-ban/linh-vuc/giao-duc-12',
  '/en',
  '/en/search',
  '/en/pages',
  '/trang/binh-luan',
  '/trang/so-do-trang',
  '/dong-su-kien',
  '/luu-tru/2026',
])('nothing takes %s away', (path) => {
  expect(tombstoneOf(path)).toBeNull()
})
