/** What a moderator does to comments. `keep`: readers go on seeing it, and the reports about it are closed. */
export const MODERATION_DEEDS = ['approve', 'reject', 'keep'] as const
export type ModerationDeed = (typeof MODERATION_DEEDS)[number]

/** So many near-duplicates one deed takes along; they are one transaction. */
export const COMMENTS_AT_ONCE_MAX = 500

export const REJECTION_REASON_CHARS_MAX = 300

export type CommentTarget = { id: number; version: number }

/** Why nothing became of one comment; `wrong-status`: in its present state the deed has nothing to do. */
export type CommentRefusal = 'forbidden' | 'not-found' | 'edited-meanwhile' | 'wrong-status'

/** How a comment stood before it was decided, as much as it takes to put it back. Times are ISO. */
export type CommentBefore = {
  status: 'pending' | 'approved' | 'rejected'
  rejectionCode: string | null
  rejectionReason: string
  moderatedAt: string | null
  moderatedBy: number | null
  firstApprovedAt: string | null
  /** The reports the deed closed. */
  reportIds: number[]
}

/** What became of one comment. */
export type CommentOutcome = {
  commentId: number
  /** The version afterwards; the one that was seen where nothing was done. */
  version: number
  refusal: CommentRefusal | null
  /** Null when nothing was done. */
  before: CommentBefore | null
  /** Why taking it back failed; null when that worked or was not tried. */
  undoRefusal: CommentRefusal | null
}
