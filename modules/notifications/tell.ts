import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { notificationSettings, notifications } from '@/db/schema/newsroom'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/in-language'
import { queueMail } from '@/modules/mail/queue'
import { notificationMail, type Told } from './notification-mail'
import type { NotificationKind } from './notification-words'

export type News = Told & {
  /** `article:12` */
  object: string
  /** Where the work waits, from the site's root. */
  path: string
}

export const NOTIFICATIONS_PATH = '/toa-soan/thong-bao'

/**
 * Tells people of a deed, in its transaction: a line in the newsroom for each, and a letter for those who want one.
 * Closed accounts are told nothing.
 */
export async function tell(tx: Tx, userIds: readonly number[], news: News): Promise<void> {
  if (userIds.length === 0) return
  const { kind, object, path, headline, by, note } = news
  const people = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      language: users.language,
      isByMail: sql<boolean>`coalesce(${notificationSettings.isByMail}, true)`,
    })
    .from(users)
    .leftJoin(notificationSettings, eq(notificationSettings.userId, users.id))
    .where(and(inArray(users.id, [...new Set(userIds)]), isNull(users.disabledAt)))
    .orderBy(users.id)
  if (people.length === 0) return
  const details = { headline, by, note, path }
  await tx.insert(notifications).values(people.map(({ id }) => ({ userId: id, kind, object, details })))
  const address = { page: env.siteUrl + path, settings: env.siteUrl + NOTIFICATIONS_PATH }
  for (const person of people.filter(({ isByMail }) => isByMail)) {
    const letter = inLanguage(person.language ?? 'vi', () => notificationMail(news, person, address))
    await queueMail(tx, { to: person.email, ...letter })
  }
}

/** What no longer calls for anybody, because somebody has done it: unread lines of these kinds count as read. */
export async function settle(tx: Tx, object: string, kinds: readonly NotificationKind[]): Promise<void> {
  if (kinds.length === 0) return
  await tx
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(and(eq(notifications.object, object), isNull(notifications.readAt), inArray(notifications.kind, [...kinds])))
}
