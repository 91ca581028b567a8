import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { approveArticle } from '@/modules/articles/approve'
import { addTag, removeTag } from '@/modules/articles/label'
import { moveArticle } from '@/modules/articles/move'
import { restoreArticle } from '@/modules/articles/restore'
import { schedulePublication } from '@/modules/articles/schedule'
import { submitArticle } from '@/modules/articles/submit'
import { takeBackArticle } from '@/modules/articles/take-back'
import { unschedulePublication } from '@/modules/articles/unschedule'
import { withdrawArticle } from '@/modules/articles/withdraw'
import type { BulkDeed, BulkOutcome, RowRefusal } from './bulk-deed'

type Refused = RowRefusal | { kind: 'edited-meanwhile' | 'checks' } | { kind: 'invalid'; problems: object }
type Verb = (viewer: Viewer, input: object) => Promise<Result<{ id: number; version: number }, Refused | string>>

/** The article's own verb behind each deed on several: its rights, its audit line, its pages. */
export const VERB_OF: Record<BulkDeed, Verb> = {
  submit: submitArticle,
  approve: approveArticle,
  move: moveArticle,
  'add-tag': addTag,
  schedule: schedulePublication,
  withdraw: withdrawArticle,
}

/** The verb that takes a deed back, with what it needs to know of the time before. */
export const UNDO_OF: Record<
  BulkDeed,
  { verb: Verb; input: (before: BulkOutcome['before'], details: object) => object } | null
> = {
  submit: { verb: takeBackArticle, input: () => ({}) },
  approve: null,
  move: { verb: moveArticle, input: ({ sectionId }) => ({ sectionId }) },
  'add-tag': { verb: removeTag, input: (_before, details) => details },
  schedule: { verb: unschedulePublication, input: () => ({}) },
  withdraw: { verb: restoreArticle, input: () => ({}) },
}

const KNOWN = new Set<string>([
  'forbidden',
  'not-found',
  'wrong-status',
  'edited-meanwhile',
  'checks',
] satisfies RowRefusal[])
const isKnown = (refusal: string): refusal is RowRefusal => KNOWN.has(refusal)

/** A verb's refusal in the one word that the list of outcomes keeps. */
export function rowRefusal(refusal: Refused | string): RowRefusal {
  if (typeof refusal === 'string') return isKnown(refusal) ? refusal : 'wrong-status'
  if (refusal.kind !== 'invalid') return refusal.kind
  return 'day' in refusal.problems || 'time' in refusal.problems ? 'past' : 'unfinished'
}
