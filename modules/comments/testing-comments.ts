import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'

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
