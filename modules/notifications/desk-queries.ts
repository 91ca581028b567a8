import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { notificationSettings, notifications } from '@/db/schema/newsroom'

export type Notification = {
  id: number
  kind: string
  headline: string
  by: string | null
  note: string
  /** Where the work waits, from the site's root. */
  path: string
  madeAt: Date
  isRead: boolean
}

const Details = z
  .object({
    headline: z.string().default(''),
    by: z.string().nullable().default(null),
    note: z.string().default(''),
    path: z.string().startsWith('/').default('/toa-soan'),
  })
  .catch({ headline: '', by: null, note: '', path: '/toa-soan' })

/** What a person was told, the newest first. `beforeId` is the last line of the page before. */
export async function listNotifications(
  tx: Tx,
  userId: number,
  { beforeId, limit }: { beforeId: number | null; limit: number },
): Promise<Notification[]> {
  const rows = await tx
    .select()
    .from(notifications)
    .where(and(eq(notifications.userId, userId), beforeId === null ? undefined : lt(notifications.id, beforeId)))
    .orderBy(desc(notifications.id))
    .limit(limit)
  return rows.map(({ id, kind, details, madeAt, readAt }) => ({
    id,
    kind,
    ...Details.parse(details),
    madeAt,
    isRead: readAt !== null,
  }))
}

/** Beyond this the navigation says `99+`: nobody counts further, and neither does the database. */
export const UNREAD_COUNTED_MAX = 100

/** How many lines a person has not read, up to `UNREAD_COUNTED_MAX`. */
export async function countUnread(tx: Tx, userId: number): Promise<number> {
  const unread = tx
    .select({ one: sql`1` })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)))
    .limit(UNREAD_COUNTED_MAX)
    .as('unread')
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(unread)
  return row?.count ?? 0
}

/** Whether a person also wants letters. */
export async function wantsMail(tx: Tx, userId: number): Promise<boolean> {
  const [row] = await tx
    .select({ isByMail: notificationSettings.isByMail })
    .from(notificationSettings)
    .where(eq(notificationSettings.userId, userId))
  return row?.isByMail ?? true
}
