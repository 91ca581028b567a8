import type { Tx } from '@/db/client'
import { articleTransitions } from '@/db/schema/articles'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import type { ArticleText } from './article-input'
import type { ArticleStatus, EditableArticle } from './editable'
import { originOf, type RevisionKind, recordRevision } from './revision'
import { tellOfStep } from './tell-of-step'

/** Every deed that moves an article through the newsroom, with the kind of revision that keeps its text. */
export const REVISION_OF_DEED = {
  submit: 'submitted',
  'take-back': 'taken-back',
  'return-to-writer': 'returned',
  approve: 'approved',
  'lose-approval': 'saved',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  'miss-schedule': 'unscheduled',
  publish: 'published',
  correct: 'corrected',
  withdraw: 'withdrawn',
  restore: 'restored',
} as const satisfies Record<string, RevisionKind>

export type TransitionDeed = keyof typeof REVISION_OF_DEED

export type Transition = {
  deed: TransitionDeed
  to: ArticleStatus
  /** What was written to go with it: why a text came back or was taken down. */
  note?: string
  /** What else the audit log should say. */
  details?: Record<string, unknown>
  /** The text of the new version where the deed changed it. */
  text?: ArticleText
}

/**
 * Writes down a step of an article's way, in the transaction that made it: the step with its note, the whole text of
 * the new version, word to those it concerns, the audit line. `article` is as it was before.
 */
export async function recordTransition(
  tx: Tx,
  actor: Actor,
  article: EditableArticle,
  saved: { id: number; version: number },
  { deed, to, note = '', details = {}, text = article }: Transition,
): Promise<void> {
  const { id, version } = saved
  const actorId = accountIdOf(actor)
  await recordRevision(tx, actor, REVISION_OF_DEED[deed], saved, text)
  await tx
    .insert(articleTransitions)
    .values({ articleId: id, version, deed, fromStatus: article.status, toStatus: to, note, actorId })
  await tellOfStep(tx, actor, {
    deed,
    articleId: id,
    headline: text.headline,
    sectionId: text.sectionId,
    createdBy: article.createdBy,
    plannedBy: article.publishScheduledBy,
    note,
  })
  await recordAudit(tx, {
    actorId,
    verb: deed,
    object: `article:${id}`,
    details: { version, ...(note && { note }), ...originOf(text), ...details },
  })
}
