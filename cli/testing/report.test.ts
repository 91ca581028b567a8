import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { add, failedStep, NOTHING, playwrightTally, vitestTally } from './report'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trang-nhat-report-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('what failed in the browser is named with its screen and the reason, without colours', () => {
  const results = [{ error: { message: '\u001b[31mTimed out\u001b[39m waiting' } }]
  const spec = (status: string, projectName = 'phone') => ({
    ...{ ok: status !== 'unexpected', title: 'gửi duyệt', file: 'e2e/desk.spec.ts' },
    tests: [{ projectName, status, results: status === 'flaky' ? [...results, {}] : results }],
  })
  const file = report({
    stats: { expected: 3, unexpected: 1, flaky: 1 },
    errors: [],
    suites: [{ suites: [{ specs: [spec('expected'), spec('unexpected'), spec('flaky', 'desktop')] }] }],
  })
  expect(playwrightTally(file)).toEqual({
    ...{ passed: 4, failed: 1 },
    failures: ['[phone] e2e/desk.spec.ts › gửi duyệt\n    Timed out waiting'],
    unsteady: ['[desktop] e2e/desk.spec.ts › gửi duyệt\n    Timed out waiting'],
  })
})

test('what failed in Vitest is named; so is a file that could not be read', () => {
  const file = report({
    ...{ numPassedTests: 5, numFailedTests: 1 },
    testResults: [
      { name: 'a.test.ts', assertionResults: [{ status: 'failed', fullName: 'tổng', failureMessages: ['1 ≠ 2'] }] },
      { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
    ],
  })
  expect(vitestTally(file)).toEqual({
    ...{ passed: 5, failed: 1 },
    failures: ['a.test.ts › tổng\n    1 ≠ 2', 'b.test.ts\n    no such module'],
    unsteady: [],
  })
})

test('what Vitest passed the second time is named with what the first said', () => {
  const tests = [
    { status: 'passed', fullName: 'vững', failureMessages: [] },
    { status: 'passed', fullName: 'lung lay', failureMessages: ['hết giờ'] },
  ]
  const file = report({ numPassedTests: 2, testResults: [{ name: 'a.test.ts', assertionResults: tests }] })
  expect(vitestTally(file)).toEqual({
    ...{ passed: 2, failed: 0, failures: [] },
    unsteady: ['a.test.ts › lung lay\n    hết giờ'],
  })
})

test('a step that breaks off without a report is one failure', () => {
  expect(add(vitestTally(join(folder, 'none.json')), failedStep('Bài thử'))).toEqual({
    ...{ passed: 0, failed: 1 },
    failures: ['Bài thử'],
    unsteady: [],
  })
  expect(playwrightTally(join(folder, 'none.json'))).toEqual(NOTHING)
})
