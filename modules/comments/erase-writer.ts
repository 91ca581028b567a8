import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { keyring } from '@/modules/privacy/keyring'
import { phoneIndexes } from '@/modules/privacy/phone'
import { eraseRow } from './erase-row'
import { receiptHash } from './receipt-token'

/** How a writer is found again: by the number they left (E.164), or by one receipt. */
export type WriterKey = { phone: string } | { token: string }

/** The comments of a writer that still say whose they are. A number finds them until it is erased itself. */
export function commentsOf(key: WriterKey): SQL | undefined {
  const isTheirs =
    'phone' in key
      ? inArray(comments.phoneIndex, phoneIndexes(key.phone, keyring()))
      : eq(comments.receiptHash, receiptHash(key.token))
  return and(isTheirs, isNull(comments.erasedAt))
}

/**
 * Erases everything personal in all comments of a writer, as they could themselves on each receipt; for the office, when
 * somebody asks it to. Each comment is a transaction of its own: a command that was stopped is run again and finds the
 * rest. Answers how many were erased.
 */
export async function eraseWriter(key: WriterKey, onErased: (count: number) => void = () => {}): Promise<number> {
  const found = await db.select({ id: comments.id }).from(comments).where(commentsOf(key)).orderBy(comments.id)
  let count = 0
  for (const { id } of found) {
    count += await db.transaction(async (tx) => {
      const isStillThere = and(eq(comments.id, id), isNull(comments.erasedAt))
      const [comment] = await tx.select().from(comments).where(isStillThere).for('update')
      if (comment) await eraseRow(tx, comment, 'office')
      return comment ? 1 : 0
    })
    onErased(count)
  }
  return count
}
