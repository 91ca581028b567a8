import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { officeOf } from '@/modules/settings/office'
import { AccessibilityStatement } from './statement'

const RESULTS = {
  ...{ testedOn: '2026-11-26', axe: '4.14.1', browser: 'Chromium 150', rules: ['wcag22aa'] },
  templates: [
    {
      template: '/',
      checks: 1_200,
      violations: 0,
      themes: ['light' as const],
      scripts: ['with' as const],
      screens: ['phone'],
    },
    { template: '/moi-nhat', checks: 30, violations: 0, themes: ['dark' as const], scripts: [], screens: [] },
  ],
  journeys: [{ name: 'đọc hết bài bằng bàn phím', screens: ['phone'] }],
}
const drawn = (office: object, results = RESULTS) =>
  renderToStaticMarkup(<AccessibilityStatement results={results} office={officeOf(office)} />)

test('says what was tried and when, in a table that can be reached and read row by row', () => {
  const html = drawn({})
  expect(html).toContain('soát 1.230 lượt trên 2 loại trang, tìm thấy không lỗi nào; 1 hành trình')
  expect(html).toContain('<time dateTime="2026-11-26">26/11/2026</time>')
  expect(html).toContain('<section class="table-scroll" aria-label="Kết quả thử theo loại trang" tabindex="0">')
  expect(html).toContain(
    '<th scope="row">Trang chủ</th><td>1.200</td><td>0</td><td>sáng</td><td>có</td><td>điện thoại</td>',
  )
  expect(html).toContain('<li>Đọc hết bài bằng bàn phím.</li>')
  expect(html).toContain('lang="en"')
})

test('hides no error', () => {
  const [first, ...others] = RESULTS.templates
  const html = drawn({}, { ...RESULTS, templates: [{ ...first!, violations: 3 }, ...others] })
  expect(html).toContain('tìm thấy 3 lỗi')
  expect(html).toContain('found 3 errors')
})

test('names whom to tell and by when, as the office has set it, and nothing the office has not', () => {
  const html = drawn({ phone: '024 3382 4100', email: 'toasoan@hadong.example', accessibilityReplyDays: 3 })
  expect(html).toContain('trong 3 ngày làm việc')
  expect(html).toContain('Điện thoại: 024 3382 4100')
  expect(html).toContain('href="mailto:toasoan@hadong.example"')
  expect(drawn({})).not.toContain('Điện thoại')
})
