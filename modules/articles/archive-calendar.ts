export type Month = { year: number; month: number }

/** Months counted through from January of the year 0. */
export const monthIndex = ({ year, month }: Month) => year * 12 + month - 1
export const monthAt = (index: number): Month => ({ year: Math.floor(index / 12), month: (index % 12) + 1 })

export type MonthsAround = { isWithin: boolean; previous: Month | null; next: Month | null }

/** Whether a month lies between the first and the last month that have articles, and the months beside it that do too. */
export function monthsAround(span: { first: Month; last: Month } | null, month: Month): MonthsAround {
  if (!span) return { isWithin: false, previous: null, next: null }
  const [first, here, last] = [monthIndex(span.first), monthIndex(month), monthIndex(span.last)]
  return {
    isWithin: here >= first && here <= last,
    previous: here > first ? monthAt(here - 1) : null,
    next: here < last ? monthAt(here + 1) : null,
  }
}

const DAYS_A_WEEK = 7

/**
 * The days of a month in weeks that begin on Monday, as calendars do in Vietnam. Null stands for the days of the
 * neighbouring months.
 */
export function weeksOf({ year, month }: Month): (number | null)[][] {
  const dayCount = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const blanksBefore = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % DAYS_A_WEEK
  const weekCount = Math.ceil((blanksBefore + dayCount) / DAYS_A_WEEK)
  const dayAt = (cell: number) => {
    const day = cell - blanksBefore + 1
    return day >= 1 && day <= dayCount ? day : null
  }
  return Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: DAYS_A_WEEK }, (_, column) => dayAt(week * DAYS_A_WEEK + column)),
  )
}
