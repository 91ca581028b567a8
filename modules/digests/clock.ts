import { calendarDayOf, dayKey, startOfDay, weekdayOf } from '@/lib/time'
import type { DigestRhythm } from './choice'

/** Of Hà Nội: before people leave for work. */
export const DIGEST_HOUR = 6
export const DIGEST_MINUTE = 30

const MINUTE_MILLISECONDS = 60_000
const DAY_MILLISECONDS = 86_400_000
const LENGTH_DAYS: Readonly<Record<DigestRhythm, number>> = { daily: 1, weekly: 7 }
/** After a pause or a long stop a digest tells of so many days and not of a season. */
const TOLD_DAYS_MAX: Readonly<Record<DigestRhythm, number>> = { daily: 3, weekly: 14 }
/** A scheduled article bears the minute it was planned for, and is there a little later. */
const IN_FLIGHT_MINUTES = 5

const morningOf = (instant: Date): Date => {
  const { year, month, day } = calendarDayOf(instant)
  return new Date(startOfDay(year, month, day).getTime() + (DIGEST_HOUR * 60 + DIGEST_MINUTE) * MINUTE_MILLISECONDS)
}

const daysLater = (instant: Date, days: number) => new Date(instant.getTime() + days * DAY_MILLISECONDS)

/** The last morning of this rhythm that has come: this one counts. Weeks begin on Monday. */
export function lastMorning(rhythm: DigestRhythm, now: Date): Date {
  const today = morningOf(now)
  const latest = today <= now ? today : daysLater(today, -1)
  return rhythm === 'daily' ? latest : daysLater(latest, -((weekdayOf(latest) + 6) % 7))
}

/** The first morning of this rhythm that is still to come. */
export const nextMorning = (rhythm: DigestRhythm, now: Date): Date =>
  daysLater(lastMorning(rhythm, now), LENGTH_DAYS[rhythm])

/** Up to when the digest of a morning tells. */
export const toldUntilOf = (morning: Date): Date =>
  new Date(morning.getTime() - IN_FLIGHT_MINUTES * MINUTE_MILLISECONDS)

/** What the digest of a morning tells: articles published after `after`, up to and with `until`. */
export function windowOf(rhythm: DigestRhythm, morning: Date, toldUntil: Date): { after: Date; until: Date } {
  const until = toldUntilOf(morning)
  const earliest = daysLater(until, -TOLD_DAYS_MAX[rhythm])
  return { after: toldUntil > earliest ? toldUntil : earliest, until }
}

/** `2026-11-26`: nobody gets two digests of one morning. */
export const periodOf = (morning: Date): string => dayKey(morning)
