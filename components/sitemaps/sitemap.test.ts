import { expect, test } from 'vitest'
import { newsSitemap, sitemapIndex, urlSet } from './sitemap'

const SITE = 'https://hadong.example.vn'
const at = new Date('2017-03-14T03:43:00Z')

test('an address with its last change in Hà Nội time, or without one where nobody knows it', () => {
  const entries = [
    { path: '/thoi-su/bai-1', lastModified: at },
    { path: '/thoi-su', lastModified: null, pictures: [] },
  ]
  expect(urlSet(entries, SITE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${SITE}/thoi-su/bai-1</loc><lastmod>2017-03-14T10:43:00+07:00</lastmod></url>
<url><loc>${SITE}/thoi-su</loc></url>
</urlset>
`)
  expect(sitemapIndex(entries, SITE)).toContain(`<sitemap><loc>${SITE}/thoi-su</loc></sitemap>\n</sitemapindex>`)
})

test('pictures stand below the address that shows them', () => {
  const document = urlSet(
    [{ path: '/thoi-su/bai-1', lastModified: at, pictures: ['2017/a-1600.jpg', '2017/b-800.jpg'] }],
    SITE,
  )
  expect(document).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"')
  expect(document).toContain(
    `</lastmod><image:image><image:loc>${SITE}/media/2017/a-1600.jpg</image:loc></image:image>` +
      `<image:image><image:loc>${SITE}/media/2017/b-800.jpg</image:loc></image:image></url>`,
  )
})

test('without news the list has the front page, since a list of nothing is not valid', () => {
  expect(newsSitemap([], 'Trang Nhất', SITE)).toContain(`<url><loc>${SITE}/</loc></url>`)
})

test('news carry the name of the paper, the language and the headline as text', () => {
  const news = newsSitemap(
    [{ path: '/thoi-su/bai-1', headline: 'A & B', language: 'vi', publishedAt: at }],
    'Trang Nhất',
    SITE,
  )
  expect(news).toContain(
    '<news:publication><news:name>Trang Nhất</news:name><news:language>vi</news:language></news:publication>' +
      '<news:publication_date>2017-03-14T10:43:00+07:00</news:publication_date><news:title>A &amp; B</news:title>',
  )
})
