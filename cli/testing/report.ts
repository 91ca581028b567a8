import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number }

const NOTHING: Tally = { passed: 0, failed: 0 }

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
})

/** What Vitest's JSON report counts; a suite that could not even be read counts as one failure. */
export function vitestTally(file: string): Tally {
  const report = read(file) as { numPassedTests?: number; numFailedTests?: number; numFailedTestSuites?: number } | null
  if (!report) return NOTHING
  const failed = report.numFailedTests ?? 0
  return { passed: report.numPassedTests ?? 0, failed: failed || (report.numFailedTestSuites ?? 0) }
}

/** What Playwright's JSON report counts. */
export function playwrightTally(file: string): Tally {
  const report = read(file) as {
    stats?: { expected: number; unexpected: number; flaky: number }
    errors?: unknown[]
  } | null
  if (!report?.stats) return NOTHING
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected + flaky, failed: unexpected || (report.errors?.length ?? 0) }
}

function read(file: string): unknown {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
