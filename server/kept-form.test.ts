import { expect, test } from 'vitest'
import type { StoredPage } from '@/modules/pages/stored-page'
import { withKeptText } from './kept-form'
import { languageOfRequest, noteLanguage } from './language-of-request'
import { NOT_TAKEN } from './plain-words'

const form = (fields: Record<string, string>) => {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

const pageIn = (summary: string): StoredPage => {
  const html = `<details class="write" id="viet-binh-luan"><summary class="opener">${summary}</summary><form method="POST"><input name="hoTen"/><textarea name="noiDung"></textarea></form></details>`
  return { path: '/x-1', identity: Buffer.from(html) } as StoredPage
}

test.each([
  ['/thoi-su/bai-1', 'Viết bình luận', 'Hệ thống đang tạm gián đoạn'],
  ['/en/news/article-1', 'Write a comment', 'The system is briefly interrupted'],
])('%s: the stored page comes back unfolded, with the text and a sentence in its language', (url, summary, begins) => {
  const sentence = NOT_TAKEN.broken.sentence[languageOfRequest({ url, headers: {} })]
  const kept = withKeptText(pageIn(summary), form({ hoTen: 'An', noiDung: '<b>' }), sentence)
  const html = kept.identity.toString()
  expect(html).toMatch(/^<details open=""/)
  expect(html).toContain('<input name="hoTen" value="An"/>')
  expect(html).toContain('&lt;b&gt;</textarea>')
  expect(html).toContain(`role="alert">${begins}`)
})

test('where the address says no language, the form does', () => {
  const request = { url: '/binh-luan/tra-loi/12', headers: {} } as Parameters<typeof noteLanguage>[0]
  noteLanguage(request, form({ binhLuan: '12' }))
  expect(languageOfRequest(request)).toBe('vi')
  noteLanguage(request, form({ ngonNgu: 'en' }))
  expect(languageOfRequest(request)).toBe('en')
})
