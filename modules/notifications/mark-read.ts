import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { notifications } from '@/db/schema/newsroom'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'

const NUMBER = /^[1-9]\d{0,14}$/
const Id = z.preprocess(
  (value) => (typeof value === 'string' && NUMBER.test(value) ? Number(value) : value),
  z.int().positive(),
)

export type MarkReadRefusal = 'forbidden' | 'not-found'

/**
 * Puts one line that a person was told, `{ id }`, or everything up to the newest line they saw, `{ upTo }`, among what
 * is read. Nobody's reading is written into the audit log: it changes nothing for anybody else.
 */
export async function markRead(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ count: number; path: string | null }, MarkReadRefusal>> {
  if (!mayEnterNewsroom(viewer)) return refuse('forbidden')
  const parsed = z.union([z.object({ id: Id }), z.object({ upTo: Id })]).safeParse(input)
  if (!parsed.success) return refuse('not-found')
  const one = 'id' in parsed.data ? eq(notifications.id, parsed.data.id) : null
  const which = 'upTo' in parsed.data ? and(lte(notifications.id, parsed.data.upTo), isNull(notifications.readAt)) : one
  // Of somebody else's lines nobody learns whether they are there.
  const rows = await db
    .update(notifications)
    .set({ readAt: sql`coalesce(${notifications.readAt}, now())` })
    .where(and(eq(notifications.userId, viewer.id), which ?? undefined))
    .returning({ details: notifications.details })
  if (one && rows.length === 0) return refuse('not-found')
  const path = rows[0]?.details['path']
  return accept({ count: rows.length, path: one && typeof path === 'string' ? path : null })
}
