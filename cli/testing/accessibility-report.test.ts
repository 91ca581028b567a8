import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareClaims, type Found, readAccessibility } from './accessibility-report'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trang-nhat-statement-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = (has: object = {}) => ({
  type: 'axe',
  description: JSON.stringify({
    ...{ template: '/', theme: 'light', scripts: 'with', violations: 0 },
    ...{ axe: '4.0.0', browser: 'Chromium 1', rules: ['wcag2aa'] },
    ...has,
  }),
})
const spec = (title: string, annotations: object[], has: object = {}) => ({
  title,
  tags: ['tro-nang'],
  tests: [{ projectName: 'desktop', status: 'expected', annotations }],
  ...has,
})

function read(...specs: object[]): Found {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ suites: [{ suites: [{ specs }] }] }))
  return readAccessibility(file)
}
const found = (...specs: object[]) => {
  const { results } = read(...specs)
  if (!results) throw new Error('nothing was looked at')
  return results
}

test('what journeys looked at is summed up by kind of page; a journey in either theme is told once', () => {
  const results = found(
    spec('mọi trang, giao diện sáng', [check(), check({ template: '/[section]' })]),
    spec('mọi trang, giao diện tối: không lỗi', [check({ theme: 'dark', scripts: 'without', violations: 2 })]),
    spec('mọi trang, giao diện tối', []),
    spec('không kể', [check({ template: '/khac' })], { tags: [] }),
  )
  expect(results.templates).toEqual([
    {
      ...{ template: '/', checks: 2, violations: 2 },
      ...{ themes: ['light', 'dark'], scripts: ['with', 'without'], screens: ['desktop'] },
    },
    {
      ...{ template: '/[section]', checks: 1, violations: 0 },
      ...{ themes: ['light'], scripts: ['with'], screens: ['desktop'] },
    },
  ])
  expect(results.journeys.map(({ name }) => name)).toEqual(['mọi trang', 'mọi trang: không lỗi'])
})

test('a journey that failed is named, and nothing is claimed when no page was looked at', () => {
  const tests = [{ projectName: 'phone', status: 'unexpected', annotations: [] }]
  expect(read(spec('đọc bằng phím', [], { tests }))).toEqual({ results: null, failed: ['[phone] đọc bằng phím'] })
})

test('a statement is old when journeys, rules or what was looked at are no longer what it says', () => {
  const claimed = found(spec('đọc bằng phím', [check(), check({ theme: 'dark' })]))
  expect(compareClaims(claimed, claimed)).toEqual({ wrong: [], unsaid: [] })
  const later = found(spec('đọc bằng tay', [check({ axe: '4.1.0' }), check({ template: '/moi', axe: '4.1.0' })]))
  expect(compareClaims(claimed, later)).toEqual({
    wrong: [
      'không còn hành trình: đọc bằng phím [desktop]',
      'chưa kể hành trình: đọc bằng tay [desktop]',
      'không còn thử: / dark with',
      'axe-core 4.0.0, nay là 4.1.0',
    ],
    unsaid: ['/moi light with'],
  })
})
