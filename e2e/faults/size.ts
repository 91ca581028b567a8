import { availableParallelism, loadavg } from 'node:os'

/** `npm test` inflicts each fault a few times; `npm run test:faults` does the same many times. */
export const isLong = process.env.FAULT_SIZE === 'long'

/** How often, in either run. `npm run test:faults -- --minutes N` scales the long one down. */
export const often = (quick: number, long: number): number =>
  isLong ? Math.max(quick, Math.round(long * Number(process.env.FAULT_SHARE ?? 1))) : quick

const BUSY_MACHINE_MIN = 4

/**
 * How long a promise may take. The long run holds it to the letter, on a machine of its own; `npm test` shares its
 * machine with whatever else runs there, so it asks for the same end and gives more time the busier the machine is.
 */
export function patience(milliseconds: number): number {
  if (isLong) return milliseconds
  const load = (loadavg()[0] ?? 0) / availableParallelism()
  return milliseconds * Math.max(BUSY_MACHINE_MIN, 2 * load)
}
