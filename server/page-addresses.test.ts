import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStorablePath } from '@/modules/pages/page-path'
import { addressOf } from './page-addresses'

test.each([
  ['/', 'page'],
  ['/thoi-su', 'page'],
  ['/thoi-su/phat-huy-the-manh-1', 'page'],
  ['/luu-tru/2017/03/14', 'page'],
  ['/feed.xml', 'page'],
  ['/thoi-su/feed.xml', 'page'],
  ['/chu-de/covid-19/feed.json', 'page'],
  ['/sitemaps/1.xml', 'page'],
  ['/robots.txt', 'page'],
  ['/luu-tru/xem', 'dynamic'],
  ['/toa-soan/bai/1', 'dynamic'],
  ['/phan-hoi/abc_DEF', 'dynamic'],
  ['/xem-truoc/abc_DEF', 'dynamic'],
  ['/ma-xac-nhan/anh', 'dynamic'],
  ['/nhan-tin', 'page'],
  ['/en/follow', 'page'],
  ['/en/follow/sign-up', 'dynamic'],
  ['/en/follow/manage/abc_DEF', 'dynamic'],
  ['/nhan-tin/dang-ky', 'dynamic'],
  ['/nhan-tin/quan-ly/abc_DEF', 'dynamic'],
  ['/_next/static/chunks/a.css', 'file'],
  ['/site.js', 'file'],
  ['/goi-y.js', 'file'],
  ['/sw.js', 'file'],
  ['/thong-bao.js', 'file'],
  ['/sw-thong-bao.js', 'file'],
  ['/sw-loi.js', 'file'],
  ['/ma-xac-nhan.css', 'file'],
  ['/media/2017/a-800.avif', 'file'],
  ['/_next/image', 'unknown'],
  ['/%E0%A4%A', 'malformed'],
  ['/a%00b', 'malformed'],
  ['/a%0d%0aSet-Cookie:x', 'malformed'],
  ['/a%5Cb', 'malformed'],
])('%s is a %s', (path, kind) => {
  expect(addressOf(path).kind).toBe(kind)
})

test.each([
  ['/Thoi-Su', '/thoi-su'],
  ['/thoi-su/', '/thoi-su'],
  ['//thoi-su', '/thoi-su'],
  [`/${encodeURIComponent('thời-sự')}/${encodeURIComponent('Phát-Huy-1')}`, '/thoi-su/phat-huy-1'],
  [`/${encodeURIComponent('thời-sự'.normalize('NFD'))}`, '/thoi-su'],
  [`/${encodeURIComponent('Đô-thị')}`, '/do-thi'],
])('%s is another spelling of %s', (path, spelt) => {
  expect(addressOf(path)).toEqual({ kind: 'misspelt', path: spelt })
})

test('every file of the installation is known as one, so that the front server hands it out itself', () => {
  const paths = readdirSync('public', { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`/${entry.name}`] : [],
  )
  expect(paths.filter((path) => addressOf(path).kind !== 'file')).toEqual([])
})

test('no address, however odd, is answered from an odd file name or throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webPath(),
        fc.string({ unit: 'binary' }).map((text) => `/${text}`),
      ),
      (path) => {
        const address = addressOf(path)
        if (address.kind === 'page' || address.kind === 'misspelt') expect(isStorablePath(address.path)).toBe(true)
      },
    ),
  )
})
