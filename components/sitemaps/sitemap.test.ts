import { expect, test } from 'vitest'
import { newsSitemap, sitemapIndex, urlSet } from './sitemap'

const SITE = 'https://hadong.example.vn'
const at = new Date('2017-03-14T03:43:00Z')

test('an address with its last change in Hà Nội time, or without one where nobody knows it', () => {
  const entries = [
    { path: '/thoi-su/bai-1', lastModified: at },
    { path: '/thoi-su', lastModified: null },
  ]
  expect(urlSet(entries, SITE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${SITE}/thoi-su/bai-1</loc><lastmod>2017-03-14T10:43:00+07:00</lastmod></url>
<url><loc>${SITE}/thoi-su</loc></url>
</urlset>
`)
  expect(sitemapIndex(entries, SITE)).toContain(`<sitemap><loc>${SITE}/thoi-su</loc></sitemap>\n</sitemapindex>`)
})

test('news carry the name of the paper, the language and the headline as text', () => {
  const news = newsSitemap([{ path: '/thoi-su/bai-1', headline: 'A & B', publishedAt: at }], 'Trang Nhất', SITE)
  expect(news).toContain(
    '<news:publication><news:name>Trang Nhất</news:name><news:language>vi</news:language></news:publication>' +
      '<news:publication_date>2017-03-14T10:43:00+07:00</news:publication_date><news:title>A &amp; B</news:title>',
  )
})
