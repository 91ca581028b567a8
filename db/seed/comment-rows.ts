import { createHash } from 'node:crypto'
import type { comments } from '@/db/schema/comments'
import { fold } from '@/lib/vi/fold'
import { CONSENT } from '@/modules/comments/consent'
import type { Random } from './random'
import type { SampleComment } from './shapes'

export type SeedComment = Pick<SampleComment, 'authorName' | 'title' | 'body' | 'status'> & {
  id: number
  articleId: number
  createdAt: Date
  rejectionReason: string
}

export type CommentRow = typeof comments.$inferInsert & { id: number }

/** The row of a comment sent without a telephone number. The receipt belongs to nobody: only a hash was ever made. */
export function rowOfComment(comment: SeedComment, random: Random): CommentRow {
  const isModerated = comment.status !== 'pending'
  const moderatedAt = new Date(comment.createdAt.getTime() + random.whole(20, 1_200) * 60_000)
  return {
    ...comment,
    version: isModerated ? 2 : 1,
    receiptHash: random.hex(64),
    idempotencyKey: uuid(random.hex(32)),
    consentVersion: CONSENT.vi.version,
    screening: [],
    textFingerprint: createHash('sha256')
      .update(fold(`${comment.title}\n${comment.body}`))
      .digest('hex'),
    moderatedAt: isModerated ? moderatedAt : null,
    firstApprovedAt: comment.status === 'approved' ? moderatedAt : null,
    rejectionCode: comment.status === 'rejected' ? 'other' : null,
  }
}

/** Thirty-two digits in the shape of a random (version 4) UUID. */
function uuid(digits: string): string {
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`]
  return `${parts.join('-')}-${digits.slice(20, 32)}`
}

/** Gives the comments that readers have seen their places in the threads of their articles, in the order they appeared. */
export function placedInThreads(rows: readonly CommentRow[]): CommentRow[] {
  const taken = new Map<number, number>()
  const position = new Map<number, number>()
  const seen = rows.filter(({ firstApprovedAt }) => firstApprovedAt)
  for (const { id, articleId } of seen.toSorted((one, other) => timeOf(one) - timeOf(other) || one.id - other.id)) {
    const next = (taken.get(articleId) ?? 0) + 1
    taken.set(articleId, next)
    position.set(id, next)
  }
  return rows.map((row) => ({ ...row, threadPosition: position.get(row.id) ?? null }))
}

const timeOf = ({ firstApprovedAt }: CommentRow) => firstApprovedAt?.getTime() ?? 0
