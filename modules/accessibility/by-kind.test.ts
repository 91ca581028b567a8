import { expect, test } from 'vitest'
import { resultsByKind } from './by-kind'
import type { TemplateResult } from './results'
import { accessibilityResults } from './results'

const tried = (template: string, has: Partial<TemplateResult> = {}): TemplateResult => ({
  template,
  checks: 2,
  violations: 0,
  themes: ['light'],
  scripts: ['with'],
  screens: ['desktop'],
  ...has,
})

test('pages of one kind are summed up under the name people know, in the order of the statement', () => {
  const kinds = resultsByKind([
    tried('/van-ban'),
    tried('/toa-soan/bai/[id]'),
    tried('/toa-soan'),
    tried('/van-ban/nam/[year]', { themes: ['dark'], scripts: ['without'], violations: 1 }),
    tried('/'),
    tried('/[section]/[slug]/binh-luan/[number]'),
    tried('/[section]/[slug]/lich-su'),
  ])
  expect(kinds.map(({ name, checks }) => [name, checks])).toEqual([
    ['Trang chủ', 2],
    ['Toà soạn (người làm báo dùng)', 4],
    ['Bình luận, phản hồi của người viết', 2],
    ['Bài viết, lịch sử sửa', 2],
    ['Văn bản', 4],
  ])
  expect(kinds.at(-1)).toMatchObject({ themes: ['light', 'dark'], scripts: ['with', 'without'], violations: 1 })
})

test('a page nobody has named yet is counted all the same', () => {
  expect(resultsByKind([tried('/trang-moi')])).toMatchObject([{ name: 'Trang khác', checks: 2 }])
})

test('the results that come with the release can be read', () => {
  expect(accessibilityResults().rules).toContain('wcag22aa')
})
