import { expect } from 'vitest'

export type Look = { what: string; milliseconds: number }

const SLOWEST_TOLD = 8

/** Prints the slowest looks with what they looked at, so that a tail has a name. */
export function tellSlowest(looks: readonly Look[]): void {
  const slowest = [...looks].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, SLOWEST_TOLD)
  console.log(slowest.map(({ what, milliseconds }) => `  ${what}: ${Math.round(milliseconds)} ms`).join('\n'))
}

/** Prints how long looks took and holds the 99th percentile; the slowest of few looks is chance. */
export function expectFresh(what: string, times: readonly number[], millisecondsMax: number): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  console.log(`${what}: ${sorted.length} lần, trung vị ${at(0.5)} ms, p99 ${at(0.99)} ms, chậm nhất ${at(1)} ms`)
  expect(at(0.99)).toBeLessThanOrEqual(millisecondsMax)
}
