import { clockTime, longDate, longDateTime, portalDateTime, shortDate, TIME_ZONE } from '@/lib/time'
import { type Language, LOCALES } from './language'

const written = (form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES.en, { ...form, timeZone: TIME_ZONE })

const SHORT = written({ day: 'numeric', month: 'short', year: 'numeric' })
const LONG = written({ day: 'numeric', month: 'long', year: 'numeric' })
const WEEKDAY = written({ weekday: 'long' })

const longInEnglish = (instant: Date) => `${WEEKDAY.format(instant)}, ${LONG.format(instant)}`

/** `14/3/2017`, `14 Mar 2017`: every date is a Hà Nội date, whatever the language. */
export const shortDateIn = (language: Language, instant: Date): string =>
  language === 'vi' ? shortDate(instant) : SHORT.format(instant)

/** `Thứ ba, 14/3/2017`, `Tuesday, 14 March 2017` */
export const longDateIn = (language: Language, instant: Date): string =>
  language === 'vi' ? longDate(instant) : longInEnglish(instant)

/** `Thứ ba, 14/3/2017, 10:43 (GMT+7)`, `Tuesday, 14 March 2017, 10:43 (GMT+7)` */
export const longDateTimeIn = (language: Language, instant: Date): string =>
  language === 'vi' ? longDateTime(instant) : `${longInEnglish(instant)}, ${clockTime(instant)} (GMT+7)`

/** `10:43 14/03/2017`, `10:43, 14 Mar 2017` */
export const portalDateTimeIn = (language: Language, instant: Date): string =>
  language === 'vi' ? portalDateTime(instant) : `${clockTime(instant)}, ${SHORT.format(instant)}`
