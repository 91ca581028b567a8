import { expect, test } from 'vitest'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import { officeOf } from '@/modules/settings/office'
import { archiveCopyHtml } from './archive-copy'

const picture = (file: string) => ({
  file,
  widthPixels: 1200,
  heightPixels: 800,
  renditions: [],
  alt: 'Chợ buổi sáng',
  isDecorative: false,
  caption: 'Chợ ngày mở lại',
  credit: 'Thu Lan',
  focalX: 0.5,
  focalY: 0.5,
})

const article: PublishedArticle = {
  id: 9,
  headline: 'Chợ <Hà Đông> & phố',
  standfirst: 'Mở lại.',
  path: '/thoi-su/cho-ha-dong-pho-9',
  language: 'vi',
  translationPath: null,
  section: { slug: 'thoi-su', name: 'Thời sự' },
  publishedAt: new Date('2017-03-14T10:43:00+07:00'),
  leadMediaId: 1,
  leadPicture: picture('2017/a.jpg'),
  approvedCommentCount: 0,
  body: [
    { type: 'figure', attrs: { picture: picture('2017/b.jpg') } },
    { type: 'paragraph', content: [{ type: 'text', text: 'Chữ <script>alert(1)</script>.' }] },
  ],
  relatedIds: [],
  dateline: '',
  correctedAt: new Date('2017-03-15T08:00:00+07:00'),
  authors: [{ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' }],
  tags: [],
  commentsOpen: true,
  corrections: [],
  hasHistory: true,
}

test('a copy asks the network for nothing, holds no script, and says where it comes from', () => {
  const text = 'Chợ mở lại “hôm nay”\n'
  const html = archiveCopyHtml(
    { article, text, hash: 'ab12', pictures: { '2017/a.jpg': 'data:image/jpeg;base64,AAAA' }, madeAt: new Date(0) },
    officeOf(null),
    'https://bao.example',
  )
  const asked = [...html.matchAll(/\ssrc="([^"]*)"|<link rel="(?!canonical)[^"]*" href="([^"]*)"/g)]
  expect(asked.map(([, src, href]) => src ?? href)).toEqual(['data:,', 'data:image/jpeg;base64,AAAA'])
  expect(html).not.toMatch(/<script|url\(|@import/)
  expect(html).toContain('<h1>Chợ &lt;Hà Đông&gt; &amp; phố</h1>')
  expect(html).toContain('<link rel="canonical" href="https://bao.example/thoi-su/cho-ha-dong-pho-9">')
  expect(html).toContain('Cập nhật lúc <time datetime="2017-03-15T08:00:00+07:00">')
  expect(html).toContain('href="https://bao.example/thoi-su/cho-ha-dong-pho-9/lich-su"')
  // What was too much to come along can still be found.
  expect(html).toContain('<a href="https://bao.example/media/2017/b.jpg">Chợ buổi sáng</a>')
  const words = /base64,([^"]+)" download="bai-9.txt"/.exec(html)?.[1] ?? ''
  expect(Buffer.from(words, 'base64').toString()).toBe(text)
})
