import { z } from 'zod'

/** A whole number as people type it, `1.000` for a thousand, between two bounds. */
export const count = (min: number, max: number) =>
  z.preprocess(
    (value) => {
      const typed = typeof value === 'string' ? value.normalize('NFKC').replace(/[\s.]/g, '') : value
      return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : typed
    },
    z.int({ error: 'not-a-number' }).min(min, { error: 'out-of-range' }).max(max, { error: 'out-of-range' }),
  )
