import type { Tx } from '@/db/client'
import { type REVISION_KINDS, revisions } from '@/db/schema/articles'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import type { ArticleText } from './article-input'

export type RevisionKind = (typeof REVISION_KINDS)[number]

/** Keeps the whole text of one version, in the transaction that made it. */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  kind: RevisionKind,
  saved: { id: number; version: number },
  text: ArticleText,
): Promise<void> {
  const { headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen } = text
  const snapshot = { headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen }
  await tx
    .insert(revisions)
    .values({ articleId: saved.id, version: saved.version, kind, snapshot, savedBy: accountIdOf(actor) })
}
