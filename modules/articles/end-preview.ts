import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema/checks'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, maySharePreview, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { readNewsroom } from '@/modules/settings/newsroom'
import { RowId } from './article-input'
import { findForEditing } from './editable'
import type { ShareRefusal } from './share-preview'

const Target = z.object({ id: RowId, linkId: RowId })

/** Ends a link to a preview before its time. Input `{ id, linkId }`; one that has ended already has `wrong-status`. */
export async function endPreview(viewer: Viewer | null, input: unknown): Promise<Result<{ id: number }, ShareRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, linkId } = target.data
  return db.transaction(async (tx) => {
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (!maySharePreview(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    const own = and(eq(previewLinks.id, linkId), eq(previewLinks.articleId, id))
    const [known] = await tx.select({ id: previewLinks.id }).from(previewLinks).where(own)
    if (!known) return refuse('not-found')
    const ended = await tx
      .update(previewLinks)
      .set({ revokedAt: sql`now()` })
      .where(and(own, isNull(previewLinks.revokedAt)))
      .returning({ id: previewLinks.id })
    if (ended.length === 0) return refuse('wrong-status')
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'end-preview',
      object: `article:${id}`,
      details: { link: linkId },
    })
    return accept({ id })
  })
}
