/** What can be done to several articles at once. */
export const BULK_DEEDS = ['submit', 'approve', 'move', 'add-tag', 'schedule', 'withdraw'] as const
export type BulkDeed = (typeof BULK_DEEDS)[number]

/** More than a page of the list shows; each article is a transaction of its own. */
export const BULK_ARTICLES_MAX = 50

/**
 * Why nothing became of one article; `unfinished`: it lacks what readers need, `checks`: somebody has
 * to look at it first, `past`: its time could not be kept.
 */
export type RowRefusal =
  | 'forbidden'
  | 'not-found'
  | 'wrong-status'
  | 'edited-meanwhile'
  | 'unfinished'
  | 'checks'
  | 'past'

/** What became of one article. */
export type BulkOutcome = {
  articleId: number
  headline: string
  /** The version afterwards; the one that was seen where nothing changed. */
  version: number
  /** Null when it was done. */
  refusal: RowRefusal | null
  /** Done, but there was nothing to change: then nothing is taken back either. */
  isUnchanged: boolean
  /** Where the article stood before. */
  before: { sectionId: number | null }
  /** Why taking it back failed; null when that worked or was not tried. */
  undoRefusal: RowRefusal | null
}

/** Approving has no way back that leaves things as they were: a text is returned to its writer with a reason. */
export const canBeUndone = (deed: BulkDeed) => deed !== 'approve'
