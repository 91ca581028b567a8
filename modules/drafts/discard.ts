import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { privateDrafts } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { SessionId } from './draft-input'

const Target = z
  .object({
    session: SessionId,
    articleId: RowId.nullable(),
    baseVersion: RowId.nullable(),
    sequence: z.int().positive().max(2_000_000_000),
  })
  .refine(({ articleId, baseVersion }) => (articleId === null) === (baseVersion === null))

/**
 * Forgets one's own private text: it stands in the article now, or its writer let it go. Input as `DraftInput` without the
 * content: a state newer than `sequence` stays, because words came after what was saved; an older one that is still on
 * its way will not be kept.
 */
export async function discardPrivateDraft(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'not-found' | 'malformed'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('malformed')
  const { articleId, sequence } = target.data
  return db.transaction(async (tx) => {
    const article = articleId === null ? null : await findForEditing(tx, articleId)
    if (articleId !== null && !article) return refuse('not-found')
    if (article && !mayReadAtDesk(viewer, article)) return refuse('forbidden')
    await tx
      .insert(privateDrafts)
      .values({ ...target.data, userId: viewer.id, content: null })
      .onConflictDoUpdate({
        target: [privateDrafts.userId, privateDrafts.session],
        set: { content: null, sequence },
        setWhere: sql`${privateDrafts.sequence} <= ${sequence}
          and ${privateDrafts.articleId} is not distinct from excluded.article_id`,
      })
    return accept(null)
  })
}
