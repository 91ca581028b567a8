import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { revisions } from '@/db/schema/articles'
import { accept, type Result, refuse } from '@/lib/result'
import { mayHideVersion, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { isPublicKind } from './public-versions'

export type HideVersionRefusal = 'forbidden' | 'not-found' | 'wrong-status'

const Target = z.object({ id: RowId, version: RowId, isHidden: z.boolean() })

/**
 * Keeps the words of a version readers once saw from being shown to them as a difference, or shows them again. Input
 * `{ id, version, isHidden }`. As a withdrawal it needs no second person: it may be urgent. The desk still reads it.
 */
export async function hideVersion(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; isHidden: boolean }, HideVersionRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, version, isHidden } = target.data
  return db.transaction(async (tx) => {
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article) || !mayHideVersion(viewer, article)) return refuse('forbidden')
    const isThisOne = and(eq(revisions.articleId, id), eq(revisions.version, version))
    const [kept] = await tx.select({ kind: revisions.kind }).from(revisions).where(isThisOne)
    if (!kept) return refuse('not-found')
    if (!isPublicKind(kept.kind)) return refuse('wrong-status')

    await tx.update(revisions).set({ isHiddenFromReaders: isHidden }).where(isThisOne)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: isHidden ? 'hide-version' : 'show-version',
      object: `article:${id}`,
      details: { version },
    })
    await invalidate(tx, [surfaceTag.article(id)])
    return accept({ id, isHidden })
  })
}
