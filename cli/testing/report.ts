import { existsSync, readFileSync } from 'node:fs'

/**
 * `failures`: the name of each test that failed and the first lines of why, where the report says so. `unsteady`: the
 * same of each that failed once and then passed, which counts as passed and must not be forgotten.
 */
export type Tally = { passed: number; failed: number; failures: readonly string[]; unsteady: readonly string[] }

export const NOTHING: Tally = { passed: 0, failed: 0, failures: [], unsteady: [] }

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  failures: [...one.failures, ...other.failures],
  unsteady: [...one.unsteady, ...other.unsteady],
})

/** A step that failed without saying which test. */
export const failedStep = (name: string): Tally => ({ ...NOTHING, failed: 1, failures: [name] })

/** What a step counted; a step that ended badly without counting a failure is one itself. */
export const withSilentFailure = (name: string, code: number, tally: Tally): Tally =>
  code !== 0 && tally.failed === 0 ? add(tally, failedStep(name)) : tally

const LINES_TOLD_MAX = 12
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one.
const COLOURS = /\u001b\[\d*m/g

const failure = (name: string, why: string | undefined) =>
  [name, ...(why ?? '').replace(COLOURS, '').split('\n').slice(0, LINES_TOLD_MAX)].join('\n    ')

/** What Vitest's JSON report counts; a suite that could not even be read counts as one failure. */
export function vitestTally(file: string): Tally {
  const report = read(file) as VitestReport | null
  if (!report) return NOTHING
  const failed = report.numFailedTests ?? 0
  const failures = (report.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed')
    if (tests.length > 0) return tests.map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages?.[0]))
    return message ? [failure(name, message)] : []
  })
  // A test that passed and yet says why it failed did so the second time.
  const unsteady = (report.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.[0])
      .map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages?.[0])),
  )
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed || (report.numFailedTestSuites ?? 0),
    failures,
    unsteady,
  }
}

type VitestReport = {
  numPassedTests?: number
  numFailedTests?: number
  numFailedTestSuites?: number
  testResults?: {
    name: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

type PlaywrightSuite = {
  specs?: {
    ok: boolean
    title: string
    file: string
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[]
  }[]
  suites?: PlaywrightSuite[]
}

/** The tests that ended so, with what the first attempt that went wrong said. */
function endedAs(status: 'unexpected' | 'flaky', suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((one) => one.status === status)
      .map(({ projectName, results }) =>
        failure(`[${projectName}] ${spec.file} › ${spec.title}`, results.find(({ error }) => error)?.error?.message),
      ),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => endedAs(status, inner))]
}

/** What Playwright's JSON report counts. */
export function playwrightTally(file: string): Tally {
  const report = read(file) as {
    stats?: { expected: number; unexpected: number; flaky: number }
    errors?: { message?: string }[]
    suites?: PlaywrightSuite[]
  } | null
  if (!report?.stats) return NOTHING
  const { expected, unexpected, flaky } = report.stats
  const errors = report.errors ?? []
  const all = { suites: report.suites ?? [] }
  const failures = [...endedAs('unexpected', all), ...errors.map(({ message }) => failure('Playwright', message))]
  return { passed: expected + flaky, failed: unexpected || errors.length, failures, unsteady: endedAs('flaky', all) }
}

function read(file: string): unknown {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
