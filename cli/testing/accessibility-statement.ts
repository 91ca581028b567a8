import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dayKey } from '@/lib/time'
import { AccessibilityResults } from '@/modules/accessibility/results'
import { compareClaims, type Found, readAccessibility } from './accessibility-report'
import { failedStep, NOTHING, type Tally } from './report'

/** What the page /trang/tro-nang is made of. It is part of the release, so that the statement is the same wherever it is installed. */
export const RESULTS_FILE = 'modules/accessibility/results.json'

/** Whether the statement still says what the journeys that have just been taken did; counts as one test. */
export function statementTally(report: string): Tally {
  if (!existsSync(report)) return NOTHING
  const { results, failed } = readAccessibility(report)
  // What failed is told where it failed; what it would have looked at is not missing.
  if (!results || failed.length > 0) return NOTHING
  const { wrong, unsaid } = compareClaims(
    AccessibilityResults.parse(JSON.parse(readFileSync(RESULTS_FILE, 'utf8'))),
    results,
  )
  for (const line of unsaid) console.log(`Bản công bố trợ năng chưa kể: ${line}`)
  if (wrong.length === 0) return { ...NOTHING, passed: 1 }
  const advice = 'Bản công bố trợ năng đã cũ; vui lòng chạy: npm run cli -- accessibility'
  return failedStep([advice, ...wrong].join('\n    '))
}

/** Writes what was found, with the day it was found on. */
export function writeResults(results: NonNullable<Found['results']>, now: Date): void {
  writeFileSync(RESULTS_FILE, `${JSON.stringify({ testedOn: dayKey(now), ...results }, null, 2)}\n`)
}
