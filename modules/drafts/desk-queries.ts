import { and, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { privateDrafts } from '@/db/schema/writing'
import type { Viewer } from '@/modules/accounts/viewer'
import type { DraftContent } from './draft-input'

export type PrivateDraft = {
  session: string
  sequence: number
  baseVersion: number | null
  content: DraftContent
  savedAt: Date
}

const DRAFTS_OFFERED_MAX = 10

/** What this person wrote on an article (null: on a new text) and did not save into it, the latest first. */
export function listPrivateDrafts(tx: Tx, viewer: Viewer, articleId: number | null): Promise<PrivateDraft[]> {
  const isNew = and(isNull(privateDrafts.articleId), eq(privateDrafts.isPage, false))
  return draftsAbout(tx, viewer, articleId === null ? isNew : eq(privateDrafts.articleId, articleId))
}

/** The same about a standing page. */
export function listPageDrafts(tx: Tx, viewer: Viewer, pageId: number | null): Promise<PrivateDraft[]> {
  const isNew = and(isNull(privateDrafts.pageId), eq(privateDrafts.isPage, true))
  return draftsAbout(tx, viewer, pageId === null ? isNew : eq(privateDrafts.pageId, pageId))
}

async function draftsAbout(tx: Tx, viewer: Viewer, isAbout: SQL | undefined): Promise<PrivateDraft[]> {
  const { session, sequence, baseVersion, content, savedAt } = privateDrafts
  const rows = await tx
    .select({ session, sequence, baseVersion, content, savedAt })
    .from(privateDrafts)
    .where(and(eq(privateDrafts.userId, viewer.id), isAbout, isNotNull(content)))
    .orderBy(desc(savedAt))
    .limit(DRAFTS_OFFERED_MAX)
  // Only `keepPrivateDraft` writes this table.
  return rows.map((row) => ({ ...row, content: row.content as DraftContent }))
}
