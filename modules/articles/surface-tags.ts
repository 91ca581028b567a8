import { calendarDayOf } from '@/lib/time'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/**
 * The names of the surfaces a reader sees, as the page store knows them. A page carries the tags of what it shows;
 * a change writes the tags of what it touches. No tag may stand on every article, or publishing would cost
 * more the larger the archive is.
 */
export const surfaceTag = {
  article: (id: number) => `article:${id}`,
  front: 'front',
  latest: 'latest',
  section: (id: number) => `section:${id}`,
  author: (id: number) => `author:${id}`,
  tag: (id: number) => `tag:${id}`,
  day: (instant: Date) => {
    const { year, month, day } = calendarDayOf(instant)
    return `day:${year}-${twoDigits(month)}-${twoDigits(day)}`
  },
  month: (instant: Date) => {
    const { year, month } = calendarDayOf(instant)
    return `month:${year}-${twoDigits(month)}`
  },
  year: (instant: Date) => `year:${calendarDayOf(instant).year}`,
  /** The list of years, /luu-tru. */
  archive: 'archive',
  /** Masthead, menus, footer: the few settings every page shows. */
  site: 'site',
  standingPage: (slug: string) => `standing-page:${slug}`,
  /** /doc-nhieu; the pages also carry the tags of the articles they list. */
  mostRead: 'most-read',
} as const
