import type { Tx } from '@/db/client'
import { type REVISION_KINDS, revisions } from '@/db/schema/articles'
import { fold } from '@/lib/vi/fold'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import type { ArticleText } from './article-input'

export type RevisionKind = (typeof REVISION_KINDS)[number]

/** Everything of a text that a revision keeps, in one order. */
function snapshotOf(text: ArticleText): ArticleText {
  const { headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen } = text
  return { headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen }
}

/** Whether a save changed nothing at all; tags have no order of their own. */
export function isSameText(one: ArticleText, other: ArticleText): boolean {
  const written = (text: ArticleText) =>
    JSON.stringify({ ...snapshotOf(text), tagNames: text.tagNames.map(fold).toSorted() })
  return written(one) === written(other)
}

/** Keeps the whole text of one version, in the transaction that made it. */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  kind: RevisionKind,
  saved: { id: number; version: number },
  text: ArticleText,
): Promise<void> {
  const snapshot = snapshotOf(text)
  await tx
    .insert(revisions)
    .values({ articleId: saved.id, version: saved.version, kind, snapshot, savedBy: accountIdOf(actor) })
}
