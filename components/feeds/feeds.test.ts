import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderedList, paragraph } from '@/modules/articles/plain-blocks'
import type { FeedArticle } from '@/modules/articles/reader-article'
import { atomOf } from './atom'
import { bodyHtml } from './body-html'
import type { Feed } from './feed'
import { jsonFeedOf } from './json-feed'
import { rssOf } from './rss'

const SITE = 'https://hadong.example.vn'

const picture = {
  file: '2017/ho-nuoc-1600.jpg',
  widthPixels: 1600,
  heightPixels: 1067,
  renditions: [],
  alt: 'Hồ nước buổi sớm',
  isDecorative: false,
  caption: 'Hồ Văn Quán',
  credit: 'Nam Anh',
  focalX: 0.5,
  focalY: 0.5,
}

const article = (changes: Partial<FeedArticle> = {}): FeedArticle => ({
  id: 12,
  headline: 'Phường <Văn Quán> & “hồ” mới',
  standfirst: 'Hồ mở cửa từ sáng nay.',
  path: '/thoi-su/phuong-van-quan-ho-moi-12',
  language: 'vi',
  section: { slug: 'thoi-su', name: 'Thời sự' },
  publishedAt: new Date('2017-03-14T03:43:00Z'),
  leadMediaId: 7,
  leadPicture: picture,
  leadPictureBytes: 187_204,
  approvedCommentCount: 0,
  dateline: 'HNP',
  correctedAt: null,
  corrections: [],
  authorNames: ['Hà Quốc', 'Lam Khê'],
  tagNames: ['Công viên'],
  authorIds: [1],
  tagIds: [1],
  body: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Mục' }] },
    paragraph('1 < 2 & 3'),
    orderedList('một', 'hai'),
    { type: 'blockquote', attrs: { source: 'Bà Tư' }, content: [paragraph('Rất mừng')] },
    { type: 'figure', attrs: { picture: { ...picture, isDecorative: true, caption: '', credit: '' } } },
  ],
  ...changes,
})

const feed = (articles: FeedArticle[], pagePath = '/thoi-su'): Feed => ({
  language: 'vi',
  title: 'Thời sự – Trang Nhất',
  description: 'Tin tức',
  pagePath,
  publisher: 'Toà soạn',
  hubUrl: null,
  articles,
})

/** Names of the elements of a document in order; throws when they do not nest. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/?)([a-zA-Z][\w:]*)[^<>]*?(\/?)>/g)) {
    if (isEnd) expect(open.pop()).toBe(name)
    else {
      names.push(name)
      if (!isEmpty) open.push(name)
    }
  }
  expect(open).toEqual([])
  return names
}

test('the body of an article in a feed: lead with dateline, picture, every block, byline', () => {
  expect(bodyHtml(article(), SITE).split('\n')).toEqual([
    '<p><strong>HNP - Hồ mở cửa từ sáng nay.</strong></p>',
    `<figure><img src="${SITE}/media/2017/ho-nuoc-1600.jpg" width="1600" height="1067" alt="Hồ nước buổi sớm"/><figcaption>Hồ Văn Quán Ảnh: Nam Anh</figcaption></figure>`,
    '<h2>Mục</h2>',
    '<p>1 &lt; 2 &amp; 3</p>',
    '<ol><li>một</li><li>hai</li></ol>',
    '<blockquote><p>Rất mừng</p><footer>Bà Tư</footer></blockquote>',
    `<figure><img src="${SITE}/media/2017/ho-nuoc-1600.jpg" width="1600" height="1067" alt=""/></figure>`,
    '<p><em>Hà Quốc, Lam Khê</em></p>',
  ])
})

test('RSS 2.0: a number for a name, Hà Nội time, whole text, picture', () => {
  const rss = rssOf(feed([article()]), SITE)
  const item = rss.slice(rss.indexOf('<item>'))
  expect(elementsOf(rss).slice(0, 8)).toEqual([
    'rss',
    'channel',
    'title',
    'link',
    'description',
    'language',
    'lastBuildDate',
    'atom:link',
  ])
  expect(rss).toContain(`<atom:link href="${SITE}/thoi-su/feed.xml" rel="self" type="application/rss+xml"/>`)
  expect(item).toContain('<title>Phường &lt;Văn Quán&gt; &amp; “hồ” mới</title>')
  expect(item).toContain(`<guid isPermaLink="true">${SITE}/bai-viet/12</guid>`)
  expect(item).toContain('<pubDate>Tue, 14 Mar 2017 10:43:00 +0700</pubDate>')
  expect(item).toContain('<dc:creator>Hà Quốc</dc:creator>\n<dc:creator>Lam Khê</dc:creator>')
  expect(item).toContain('&lt;p&gt;1 &amp;lt; 2 &amp;amp; 3&lt;/p&gt;')
  expect(item).toContain(`<enclosure url="${SITE}/media/2017/ho-nuoc-1600.jpg" type="image/jpeg" length="187204"/>`)
})

test('a picture whose bytes nobody has counted yet stands in the text of RSS, which asks for a length, and is named in the others', () => {
  const uncounted = feed([article({ leadPictureBytes: null })])
  const rss = rssOf(uncounted, SITE)
  expect(rss).not.toContain('<enclosure')
  expect(rss).toContain(`${SITE}/media/2017/ho-nuoc-1600.jpg`)
  expect(atomOf(uncounted, SITE)).toContain(
    `<link rel="enclosure" type="image/jpeg" href="${SITE}/media/2017/ho-nuoc-1600.jpg"/>`,
  )
  const [item] = JSON.parse(jsonFeedOf(uncounted, SITE)).items
  expect(item.attachments).toEqual([{ url: `${SITE}/media/2017/ho-nuoc-1600.jpg`, mime_type: 'image/jpeg' }])
})

test('a hub is named in every format, where there is one', () => {
  const hubUrl = 'https://hub.example.vn/?a=1&b=2'
  const told = { ...feed([article()]), hubUrl }
  expect(rssOf(told, SITE)).toContain('<atom:link href="https://hub.example.vn/?a=1&amp;b=2" rel="hub"/>')
  expect(atomOf(told, SITE)).toContain('<link rel="hub" href="https://hub.example.vn/?a=1&amp;b=2"/>')
  expect(JSON.parse(jsonFeedOf(told, SITE)).hubs).toEqual([{ type: 'WebSub', url: hubUrl }])
  for (const write of [rssOf, atomOf, jsonFeedOf]) expect(write(feed([article()]), SITE)).not.toContain('hub')
})

test('Atom 1.0: first publication and last change apart, both with their zone', () => {
  const correctedAt = new Date('2017-03-15T01:00:00Z')
  const atom = atomOf(feed([article({ correctedAt })], '/'), SITE)
  elementsOf(atom)
  expect(atom).toContain(`<id>${SITE}/atom.xml</id>`)
  expect(atom).toContain(`<id>${SITE}/bai-viet/12</id>`)
  expect(atom).toContain('<published>2017-03-14T10:43:00+07:00</published>')
  expect(atom.match(/<updated>2017-03-15T08:00:00\+07:00<\/updated>/g)).toHaveLength(2)
})

test('JSON Feed 1.1: what its version asks for', () => {
  const parsed = JSON.parse(jsonFeedOf(feed([article()]), SITE))
  expect(parsed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Thời sự – Trang Nhất',
    home_page_url: `${SITE}/thoi-su`,
    feed_url: `${SITE}/thoi-su/feed.json`,
    language: 'vi',
  })
  expect(parsed.items[0]).toMatchObject({
    id: `${SITE}/bai-viet/12`,
    url: `${SITE}/thoi-su/phuong-van-quan-ho-moi-12`,
    date_published: '2017-03-14T10:43:00+07:00',
    authors: [{ name: 'Hà Quốc' }, { name: 'Lam Khê' }],
    tags: ['Thời sự', 'Công viên'],
    image: `${SITE}/media/2017/ho-nuoc-1600.jpg`,
    attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 187_204 }],
  })
})

test('a new headline or section moves the link, never the identity', () => {
  const moved = article({ headline: 'Tên khác', path: '/do-thi/ten-khac-12' })
  for (const write of [rssOf, atomOf, jsonFeedOf]) {
    expect(write(feed([moved]), SITE)).toContain(`${SITE}/bai-viet/12`)
    expect(write(feed([moved]), SITE)).toContain(`${SITE}/do-thi/ten-khac-12`)
  }
})

test('no text of an article breaks a feed, and a feed without articles is whole and stays the same', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '</item>', '<script>', '&nbsp;', '"\'>'))
  fc.assert(
    fc.property(text, text, text, text, (headline, standfirst, words, alt) => {
      const odd = article({
        headline,
        standfirst,
        leadPicture: { ...picture, alt },
        body: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
      })
      const usual = article({ body: [paragraph('x')] })
      for (const write of [rssOf, atomOf]) {
        expect(elementsOf(write(feed([odd]), SITE))).toEqual(elementsOf(write(feed([usual]), SITE)))
      }
      expect(JSON.parse(jsonFeedOf(feed([odd]), SITE)).items).toHaveLength(1)
    }),
  )
  for (const write of [rssOf, atomOf]) elementsOf(write(feed([]), SITE))
  expect(JSON.parse(jsonFeedOf(feed([]), SITE)).items).toEqual([])
})

test('what was published wrongly is told above the text when it changes the meaning, below it otherwise', () => {
  const at = new Date('2017-03-15T01:00:00Z')
  const grave = { version: 3, wrong: '150 hộ & 2 phường', right: '105 hộ', changesMeaning: true, at }
  const small = { version: 4, wrong: 'bà Lân', right: 'bà Lan', changesMeaning: false, at }
  const html = bodyHtml(article({ corrections: [small, grave] }), SITE)
  expect(html).toMatch(/^<blockquote><p><strong>Đính chính \(Thứ tư, 15\/3\/2017, 08:00 \(GMT\+7\)\)<\/strong><\/p>/)
  expect(html).toContain('<p>Đã đăng: 150 hộ &amp; 2 phường</p><p>Đúng là: 105 hộ</p>')
  expect(html.endsWith('<p>Đã đăng: bà Lân</p><p>Đúng là: bà Lan</p></blockquote>')).toBe(true)
})
