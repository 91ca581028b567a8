import { instantOf } from '@/lib/time'

const ISO =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i
const DAY_FIRST = /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2}))?$/
const CLOCK_FIRST = /^(?<hour>\d{1,2}):(?<minute>\d{2}),?\s+(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/

const HANOI_OFFSET_MINUTES = 7 * 60
const MINUTE_MILLISECONDS = 60_000

/**
 * The instant an old archive means: `2017-03-14T10:43:00+07:00`, `2017-03-14`, `14/03/2017 10:43`, `10:43 14/03/2017`.
 * Without a zone it is Hà Nội's. Null for anything else and for days that never were (31/2).
 */
export function readImportDate(text: string): Date | null {
  const words = text.trim()
  const parts = (ISO.exec(words) ?? DAY_FIRST.exec(words) ?? CLOCK_FIRST.exec(words))?.groups
  if (!parts) return null
  const number = (name: string) => Number(parts[name] ?? 0)
  const inHanoi = instantOf(number('year'), number('month'), number('day'), number('hour'), number('minute'))
  if (inHanoi === null || number('second') > 59) return null
  const offset = parts['zone'] === undefined ? HANOI_OFFSET_MINUTES : offsetMinutes(parts['zone'])
  const shiftMilliseconds = (HANOI_OFFSET_MINUTES - offset) * MINUTE_MILLISECONDS
  return new Date(inHanoi.getTime() + shiftMilliseconds + number('second') * 1_000)
}

function offsetMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}
