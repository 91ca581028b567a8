import type { Tx } from '@/db/client'
import { type REVISION_KINDS, revisions } from '@/db/schema/articles'
import { fold } from '@/lib/vi/fold'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import type { ArticleText } from './article-input'
import { keepFingerprint } from './checks/fingerprint'
import { keepSearchEntry } from './search-entry'

export type RevisionKind = (typeof REVISION_KINDS)[number]

/** Where a text came from, when nobody typed it: an earlier version of the same article. */
export type TextOrigin = Pick<ArticleText, 'fromVersion'>

/** For the audit log: nothing where a text was typed. */
export const originOf = ({ fromVersion }: TextOrigin): TextOrigin => (fromVersion === undefined ? {} : { fromVersion })

/** Everything of a text that a revision keeps, in one order. */
function snapshotOf(text: ArticleText): ArticleText {
  const { headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen } = text
  return {
    ...{ headline, standfirst, dateline, body, sectionId, authorIds, tagNames, leadMediaId, commentsOpen },
    ...originOf(text),
  }
}

/** Whether a save changed nothing at all; tags have no order of their own. */
export function isSameText(one: ArticleText, other: ArticleText): boolean {
  const written = (text: ArticleText) =>
    JSON.stringify({ ...snapshotOf(text), fromVersion: 0, tagNames: text.tagNames.map(fold).toSorted() })
  return written(one) === written(other)
}

/** Keeps the whole text of one version, what it is about and its words for search, in the transaction that made it. */
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
  await keepFingerprint(tx, saved, text)
  await keepSearchEntry(tx, saved, text)
}
