import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { type Result, refuse } from '@/lib/result'
import { addressKey, COMMENT_WINDOW_SECONDS, takePlace } from './limits'
import { mayDoToOwn, type OwnDeed, receiptState } from './receipt-state'
import { isReceiptToken, receiptHash } from './receipt-token'

/** Within ten minutes; enough for whoever corrects a comment word by word, too few for a program. */
const DEEDS_A_COMMENT_MAX = 20
const DEEDS_A_NEIGHBOURHOOD_MAX = 60

export type OwnComment = typeof comments.$inferSelect

export type OwnRefusal =
  | 'not-found'
  /** The comment is no longer where this can be done to it; the page says where it is. */
  | 'too-late'
  | { kind: 'too-many'; retryAfterSeconds: number }

/** The holder of a receipt asks for something: the token is all the proof there is. `address` is the sender's. */
export type OwnInput = { token: string; address: string }

/**
 * Does something to the comment behind a receipt, in one transaction that holds its row: a moderator who decides at
 * the same moment waits, and is then refused by the version.
 */
export async function onOwnComment<Value, Refusal>(
  { token, address }: OwnInput,
  deed: OwnDeed,
  change: (tx: Tx, comment: OwnComment) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | OwnRefusal>> {
  if (!isReceiptToken(token)) return refuse('not-found')
  const hash = receiptHash(token)
  return db.transaction(async (tx): Promise<Result<Value, Refusal | OwnRefusal>> => {
    const waitSeconds =
      (await take(tx, `receipt:${addressKey(address)}`, DEEDS_A_NEIGHBOURHOOD_MAX)) ??
      (await take(tx, `receipt:${hash}`, DEEDS_A_COMMENT_MAX))
    if (waitSeconds !== null) return refuse({ kind: 'too-many', retryAfterSeconds: waitSeconds })
    const [comment] = await tx.select().from(comments).where(eq(comments.receiptHash, hash)).for('update')
    if (!comment) return refuse('not-found')
    if (!mayDoToOwn(receiptState(comment), deed)) return refuse('too-late')
    return change(tx, comment)
  })
}

const take = (tx: Tx, key: string, placesMax: number) =>
  takePlace(tx, key, { seconds: COMMENT_WINDOW_SECONDS, placesMax })
