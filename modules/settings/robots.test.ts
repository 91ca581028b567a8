import { expect, test } from 'vitest'
import { mayCrawl } from '@/lib/robots-txt'
import { CLOSED_TO_CRAWLERS, robotsProblem, robotsText } from './robots'

const SITE = 'https://hadong.example.vn'

test('without anything added: doors closed, the rest open, the sitemaps named', () => {
  const text = robotsText('', SITE)
  expect(text.split('\n').slice(0, 2)).toEqual(['User-agent: *', 'Disallow: /toa-soan'])
  expect(text.endsWith(`\n\nSitemap: ${SITE}/sitemap.xml\nSitemap: ${SITE}/sitemap-news.xml\n`)).toBe(true)
  expect(robotsProblem('')).toBeNull()
})

test('what is added stands in its group, and a crawler with a group of its own meets closed doors too', () => {
  const added =
    'Disallow: /trang/nhap\n# máy học chữ\nUser-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\nCrawl-delay: 10'
  expect(robotsProblem(added)).toBeNull()
  const text = robotsText(added, SITE)
  expect(mayCrawl(text, '*', '/trang/nhap')).toBe(false)
  expect(mayCrawl(text, 'CCBot', '/thoi-su')).toBe(false)
  const friendly = robotsText('User-agent: SlowBot\nCrawl-delay: 5', SITE)
  for (const door of CLOSED_TO_CRAWLERS) expect(mayCrawl(friendly, 'SlowBot', `${door}/1`), door).toBe(false)
  expect(mayCrawl(friendly, 'SlowBot', '/thoi-su')).toBe(true)
})

test.each([
  ['Disallow: /', 'closes-site'],
  ['User-agent: *\nDisallow: /*', 'closes-site'],
  ['User-agent: Googlebot\nDisallow: /', 'closes-site'],
  ['User-agent: Googlebot-News\nUser-agent: GPTBot\nDisallow: /', 'closes-site'],
  ['Disallow: /*.xml$', 'closes-site'],
  ['Disallow: /media', 'closes-site'],
  ['Disallow: *-1', 'closes-site'],
  ['Allow: /toa-soan/', 'opens-doors'],
  ['Allow: /toa-soan/bai/1$', 'opens-doors'],
  ['User-agent: Nosy\nAllow: /api/views', 'opens-doors'],
  ['Sitemap: https://elsewhere.example/sitemap.xml', 'not-a-rule'],
  ['Disallow: thoi-su', 'not-a-rule'],
  ['Allow: /*toa-soan/bai', 'not-a-rule'],
  ['Disallow: /a b', 'not-a-rule'],
  ['User-agent: hai từ', 'not-a-rule'],
  ['<script>', 'not-a-rule'],
  ['Host: hadong.example.vn', 'not-a-rule'],
] as const)('%j is refused: %s', (added, problem) => {
  expect(robotsProblem(added)).toBe(problem)
})

test('what was stored in another shape adds nothing', () => {
  expect(robotsText('Sitemap: https://elsewhere.example/\nDisallow: /', SITE)).toBe(robotsText('', SITE))
})
