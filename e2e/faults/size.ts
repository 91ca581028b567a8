/** `npm test` inflicts each fault a few times; `npm run test:faults` does the same many times. */
export const isLong = process.env.FAULT_SIZE === 'long'

/** How often, in either run. `npm run test:faults -- --minutes N` scales the long one down. */
export const often = (quick: number, long: number): number =>
  isLong ? Math.max(quick, Math.round(long * Number(process.env.FAULT_SHARE ?? 1))) : quick
