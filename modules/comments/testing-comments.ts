import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import type { Viewer } from '@/modules/accounts/viewer'

/** A comment on an article's row, for tests; waiting unless told otherwise. */
export async function insertComment(articleId: number, set: Partial<typeof comments.$inferInsert> = {}) {
  const [row] = await db
    .insert(comments)
    .values({
      articleId,
      authorName: 'Bạn đọc',
      title: 'Góp ý',
      body: 'Nội dung',
      receiptHash: randomUUID(),
      idempotencyKey: randomUUID(),
      consentVersion: 'thử',
      textFingerprint: randomUUID(),
      ...set,
    })
    .returning()
  if (!row) throw new Error('bảng comments không trả lại dòng nào')
  return row
}

/** The number of a comment on article 1. */
export const aComment = async (set: Partial<typeof comments.$inferInsert> = {}): Promise<number> =>
  (await insertComment(1, set)).id

/** Somebody of the desk who is not in the table of accounts unless the test puts them there. */
export const person = (id: number, role: Viewer['role'], sectionIds: number[] = []): Viewer => ({
  id,
  name: 'Người duyệt',
  email: `${role}-${id}@example.vn`,
  role,
  sectionIds,
})
