/** How far the lists of most read articles look back, each with its page. */
export const MOST_READ_PERIODS = [
  { hours: 24, path: '/doc-nhieu', label: '24 giờ' },
  { hours: 168, path: '/doc-nhieu/7-ngay', label: '7 ngày' },
  { hours: 720, path: '/doc-nhieu/30-ngay', label: '30 ngày' },
] as const

export type MostReadPeriod = (typeof MOST_READ_PERIODS)[number]

/** The list of the front page looks back a week. */
export const FRONT_PERIOD_HOURS = 168
export const FRONT_MOST_READ_COUNT = 10
