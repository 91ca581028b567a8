const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A day as people write it here, `14/3/2026` or `14-03-2026`, as tables spell it: `2026-03-14`. Null for anything that
 * is no day of the calendar.
 */
export function readDay(written: string): string | null {
  const text = written.trim()
  const dayFirst = DAY_FIRST.exec(text)
  const yearFirst = YEAR_FIRST.exec(text)
  const [year, month, day] = dayFirst
    ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
    : [Number(yearFirst?.[1]), Number(yearFirst?.[2]), Number(yearFirst?.[3])]
  if (!(year >= 1000)) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? at.toISOString().slice(0, 10) : null
}

/** `2026-03-14` → `14/3/2026` */
export function writtenDay(key: string): string {
  const [year, month, day] = key.split('-').map(Number)
  return `${day}/${month}/${year}`
}
