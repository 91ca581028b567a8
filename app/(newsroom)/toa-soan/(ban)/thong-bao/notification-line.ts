import { ageInWords } from '@/components/newsroom/ages'
import type { NotificationLine } from '@/components/newsroom/notification-lines'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { Notification } from '@/modules/notifications/desk-queries'
import { notificationInWords } from '@/modules/notifications/notification-words'

/** A notification in the words its view draws. */
export function notificationLine(one: Notification, now: Date): NotificationLine {
  const { id, kind, by, headline, note, isRead, madeAt } = one
  const at = { iso: isoWithZone(madeAt), words: portalDateTime(madeAt), age: ageInWords(madeAt, now) }
  return { id, sentence: notificationInWords(kind, by), headline, note, isRead, at }
}
