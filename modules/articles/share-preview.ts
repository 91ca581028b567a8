import { lt, sql } from 'drizzle-orm'
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
import { makePreviewToken, previewTokenHash } from './preview-token'

export type ShareRefusal = 'forbidden' | 'not-found' | 'wrong-status'

/** `token` is in nobody's hands but the caller's: the table keeps its hash. */
export type SharedPreview = { id: number; token: string; expiresAt: Date }

const Target = z.object({ id: RowId })
const PREVIEW_HOURS = 24
const KEPT_DAYS = 30

/**
 * Lets whoever has the link look at a text for a day by the database's clock: somebody quoted in it, an expert, one's
 * own phone. Input `{ id }`. A withdrawn text is shown to nobody any more.
 */
export async function sharePreview(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SharedPreview, ShareRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    const article = await findForEditing(tx, target.data.id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.status === 'withdrawn') return refuse('wrong-status')
    if (!maySharePreview(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    await tx.delete(previewLinks).where(lt(previewLinks.expiresAt, sql`now() - make_interval(days => ${KEPT_DAYS})`))
    const token = makePreviewToken()
    const [row] = await tx
      .insert(previewLinks)
      .values({
        articleId: article.id,
        tokenHash: previewTokenHash(token) ?? '',
        createdBy: accountIdOf(viewer),
        expiresAt: sql`now() + make_interval(hours => ${PREVIEW_HOURS})`,
      })
      .returning({ id: previewLinks.id, expiresAt: previewLinks.expiresAt })
    if (!row) throw new Error('preview_links: không có dòng vừa ghi')
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'share-preview',
      object: `article:${article.id}`,
      details: { link: row.id, expiresAt: row.expiresAt },
    })
    return accept({ ...row, token })
  })
}
