import { instantOf } from './time'

/** `2026-11-24` as date fields send it, `24/11/2026` as a person types it where the browser has no such field. */
const DAYS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
]

/** `06:30`, `6:30`, `06:30:00`, `6h30`, `6 giờ 30` */
const TIME = /^(?<hour>\d{1,2})(?::| ?h ?| ?giờ ?)(?<minute>\d{2})(?::00)?$/

function numbers(forms: RegExp[], text: string): Record<string, number> {
  const written = text.normalize('NFC').trim()
  const found = forms.map((form) => form.exec(written)).find((match) => match !== null)
  return Object.fromEntries(Object.entries(found?.groups ?? {}).map(([name, digits]) => [name, Number(digits)]))
}

/** The instant that a typed day and a typed time of Hà Nội name; null when they name no real minute. */
export function typedInstant(dayText: string, timeText: string): Date | null {
  const { year = Number.NaN, month = Number.NaN, day = Number.NaN } = numbers(DAYS, dayText)
  const { hour = Number.NaN, minute = Number.NaN } = numbers([TIME], timeText)
  return instantOf(year, month, day, hour, minute)
}

export const isTypedDay = (text: string) => typedInstant(text, '00:00') !== null

export const isTypedTime = (text: string) => typedInstant('2000-01-01', text) !== null
