import { expect, test } from 'vitest'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { officeOf } from '@/modules/settings/office'
import { type DigestContent, digestWords } from './digest-words'

const card = (id: number, headline: string, standfirst = 'Lời dẫn của bài.'): ArticleCard => ({
  id,
  headline,
  standfirst,
  path: `/thoi-su/bai-${id}`,
  language: 'vi',
  section: { slug: 'thoi-su', name: 'Thời sự' },
  publishedAt: new Date('2026-11-25T10:43:00+07:00'),
  leadMediaId: null,
  leadPicture: null,
  approvedCommentCount: 0,
})

const content: DigestContent = {
  language: 'vi',
  office: officeOf({ name: 'Báo Hà Đông', address: '1 Quang Trung', phone: '024 3333 4444' }),
  siteUrl: 'https://hadong.example.vn',
  rhythm: 'daily',
  morning: new Date('2026-11-26T06:30:00+07:00'),
  news: { articles: [card(1, 'LỄ ẨM THỰC Ở ĐẰNG KỴ'), card(2, 'Giá <rau> & "củ"', '')], hasMore: false },
  about: 'Thời sự, Giáo dục',
}

test('a digest tells each article with its words, its time and its address, and how to stop', () => {
  const { subject, text, headers } = digestWords(content, 'TOKEN')
  expect(subject).toBe('Báo Hà Đông: LỄ ẨM THỰC Ở ĐẰNG KỴ và 1 bài khác')
  for (const words of [
    'Tin mới trong ngày, 26/11/2026',
    '2 bài mới trong các mục bạn chọn: Thời sự, Giáo dục.',
    '1. LỄ ẨM THỰC Ở ĐẰNG KỴ\nLời dẫn của bài.\nThời sự · 10:43, 25/11/2026\nhttps://hadong.example.vn/thoi-su/bai-1',
    '2. Giá <rau> & "củ"\nThời sự · 10:43',
    'https://hadong.example.vn/nhan-tin/quan-ly/TOKEN',
    'https://hadong.example.vn/nhan-tin/dung/TOKEN',
    '1 Quang Trung',
    '024 3333 4444',
  ])
    expect(text).toContain(words)
  expect(text).toBe(text.normalize('NFC'))
  expect(headers).toEqual({
    'List-Id': '<nhan-tin.hadong.example.vn>',
    'List-Unsubscribe': '<https://hadong.example.vn/nhan-tin/dung/TOKEN>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'list',
  })
})

test('the page of a digest holds nothing that loads, counts or runs, and no word of an article is markup', () => {
  const { html } = digestWords(content, 'TOKEN')
  expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|@import|utm_/i)
  expect(html).toContain('Giá &lt;rau&gt; &amp; &quot;củ&quot;')
  expect(html).toContain('lang="vi"')
  expect(html).toContain('width=device-width')
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses).toEqual([
    'https://hadong.example.vn/thoi-su/bai-1',
    'https://hadong.example.vn/thoi-su/bai-2',
    'https://hadong.example.vn/nhan-tin/quan-ly/TOKEN',
    'https://hadong.example.vn/nhan-tin/dung/TOKEN',
  ])
})

test('what does not fit is said to be there', () => {
  const { subject, text, html } = digestWords({ ...content, news: { ...content.news, hasMore: true } }, 'TOKEN')
  expect(subject).toContain('và nhiều bài khác')
  expect(text).toContain('Còn những bài mới khác: https://hadong.example.vn/moi-nhat')
  expect(html).toContain('Xem những bài mới khác')
})
