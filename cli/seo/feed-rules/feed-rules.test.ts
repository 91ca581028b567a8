import { expect, test } from 'vitest'
import { readXml, type XmlNode } from '../xml'
import { atomProblems } from './atom-rules'
import { jsonFeedProblems } from './json-rules'
import { isMailDate, rssProblems } from './rss-rules'

const SITE = 'https://hadong.example.vn'
const read = (xml: string): XmlNode => readXml(xml)!

const RSS = `<rss version="2.0"><channel><title>Báo</title><link>${SITE}/</link><description>Tin</description>
<language>vi</language><lastBuildDate>Fri, 02 Jan 2026 07:00:00 +0700</lastBuildDate>
<atom:link href="${SITE}/feed.xml" rel="self"/><atom:link href="https://hub.example.vn/" rel="hub"/>
<item><title>Bài</title><link>${SITE}/a-1</link><guid isPermaLink="true">${SITE}/bai-viet/1</guid>
<pubDate>Fri, 02 Jan 2026 07:00:00 +0700</pubDate><content:encoded>&lt;a href="${SITE}/b"&gt;b&lt;/a&gt;</content:encoded>
<enclosure url="${SITE}/media/a.jpg" type="image/jpeg" length="12"/></item></channel></rss>`

test.each<[string, string, RegExp]>([
  ['version="2.0"', 'version="0.91"', /gốc/],
  ['<description>Tin</description>', '', /0 <description>/],
  ['<title>Báo</title>', '<title>Báo</title><title>Báo</title>', /2 <title>/],
  ['<language>vi</language>', '<language>Tiếng Việt</language>', /ngôn ngữ/],
  ['/feed.xml" rel="self"', '/atom.xml" rel="self"', /rel="self"/],
  ['https://hub.example.vn/', '/hub', /hub/],
  ['<pubDate>Fri', '<pubDate>Mon', /pubDate/],
  [`<link>${SITE}/a-1`, '<link>/a-1', /<link> không/],
  [`${SITE}/bai-viet/1`, 'bai-1', /guid/],
  [' length="12"', '', /enclosure/],
  [`href="${SITE}/b"`, 'href="/b"', /địa chỉ không đầy đủ/],
  ['&lt;/a&gt;', '&lt;/a&gt;&lt;script&gt;', /có mã/],
  ['<item>', `<item><title>B</title><link>${SITE}/</link><guid>${SITE}/bai-viet/1</guid></item><item>`, /trùng guid/],
])('RSS with %s as %s is told', (whole, broken, told) => {
  expect(rssProblems(read(RSS), `${SITE}/feed.xml`)).toEqual([])
  expect(rssProblems(read(RSS.replace(whole, broken)), `${SITE}/feed.xml`).join('\n')).toMatch(told)
})

test('dates of mail know the day of the week where they were written', () => {
  expect(isMailDate('Fri, 02 Jan 2026 00:30:00 +0700')).toBe(true)
  expect(isMailDate('Thu, 01 Jan 2026 17:30:00 GMT')).toBe(true)
  for (const wrong of ['Thu, 02 Jan 2026 00:30:00 +0700', '2026-01-02', 'Fri, 2 Jan 26', '02 Jan 2026 07:00:00 ICT'])
    expect(isMailDate(wrong), wrong).toBe(false)
})

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><id>${SITE}/atom.xml</id><title>Báo</title>
<updated>2026-01-02T07:00:00+07:00</updated><author><name>Toà soạn</name></author>
<link rel="self" href="${SITE}/atom.xml"/><link rel="alternate" type="text/html" href="${SITE}/"/>
<entry><id>${SITE}/bai-viet/1</id><title>Bài</title><updated>2026-01-02T07:00:00Z</updated><category term="Tin"/>
<link href="${SITE}/a-1"/><link rel="enclosure" type="image/jpeg" length="12" href="${SITE}/media/a.jpg"/>
<content type="html">&lt;p&gt;a&lt;/p&gt;</content></entry></feed>`

test.each<[string, string, RegExp]>([
  [' xmlns="http://www.w3.org/2005/Atom"', '', /gốc/],
  [`<id>${SITE}/atom.xml</id>`, '', /0 <id>/],
  ['2026-01-02T07:00:00+07:00', '2026-01-02', /RFC 3339/],
  ['<author><name>Toà soạn</name></author>', '', /không có tác giả/],
  ['rel="self"', 'rel="via"', /rel="self"/],
  [`<link href="${SITE}/a-1"/>`, '<link href="/a-1"/>', /link không có địa chỉ/],
  [`<link href="${SITE}/a-1"/>`, `<link href="${SITE}/a-1"/><link href="${SITE}/b"/>`, /alternate/],
  ['length="12"', 'length="nhiều"', /dài/],
  ['type="html"', 'type="xhtml"', /kiểu xhtml/],
  ['term="Tin"', 'label="Tin"', /term/],
])('Atom with %s as %s is told', (whole, broken, told) => {
  expect(atomProblems(read(ATOM), `${SITE}/atom.xml`)).toEqual([])
  expect(atomProblems(read(ATOM.replace(whole, broken)), `${SITE}/atom.xml`).join('\n')).toMatch(told)
})

const item = (changes: object = {}) => ({
  id: `${SITE}/bai-viet/1`,
  content_html: '<p>a</p>',
  date_published: '2026-01-02T07:00:00+07:00',
  attachments: [{ url: `${SITE}/media/a.jpg`, mime_type: 'image/jpeg', size_in_bytes: 12 }],
  ...changes,
})
const json = (changes: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Báo',
  feed_url: `${SITE}/feed.json`,
  items: [item()],
  ...changes,
})

test.each<[object, RegExp]>([
  [{ version: '2' }, /version/],
  [{ title: '' }, /title/],
  [{ feed_url: `${SITE}/khac.json` }, /feed_url/],
  [{ hubs: [{ type: 'WebSub', url: '/hub' }] }, /hubs/],
  [{ items: [item({ id: '' })] }, /items.0.id/],
  [{ items: [item(), item()] }, /trùng id/],
  [{ items: [item({ content_html: undefined })] }, /không nội dung/],
  [{ items: [item({ content_html: '<img src="/a.jpg">' })] }, /không đầy đủ/],
  [{ items: [item({ date_published: '2/1/2026' })] }, /RFC 3339/],
  [{ items: [item({ attachments: [{ url: `${SITE}/a` }] })] }, /mime_type/],
  [{ items: [item({ attachments: [{ url: `${SITE}/a`, mime_type: 'a/b', size_in_bytes: 0 }] })] }, /size_in_bytes/],
])('JSON Feed with %j is told', (changes, told) => {
  expect(jsonFeedProblems(json(), `${SITE}/feed.json`)).toEqual([])
  expect(jsonFeedProblems(json(changes), `${SITE}/feed.json`).join('\n')).toMatch(told)
})
