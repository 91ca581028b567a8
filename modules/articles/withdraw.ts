import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayReadAtDesk, mayWithdraw, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { RowId } from './article-input'
import { findForEditing, placeOf } from './editable'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, countOnDay, lockPlacement, placeJoins } from './placement'
import type { EditedMeanwhile, SavedArticle } from './refusals'
import { recordRevision } from './revision'
import { surfaceTag } from './surface-tags'

export const WITHDRAWAL_REASON_CHARS_MAX = 500

export type WithdrawRefusal =
  | 'forbidden'
  | 'not-found'
  | 'wrong-status'
  | EditedMeanwhile
  | { kind: 'invalid'; problems: { reason: TextProblem } }

const Target = z.object({ id: RowId, version: RowId })
const Reason = z.object({ reason: plainText({ min: 1, max: WITHDRAWAL_REASON_CHARS_MAX }) })

/**
 * Takes a published text away from readers at once: its page answers 410, its comments go with it, no list shows it.
 * Input `{ id, version, reason }`. The text, its comments and its time of publication are kept.
 */
export async function withdrawArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, WithdrawRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const worded = Reason.safeParse(input)
  if (!worded.success) {
    const reason = (worded.error.issues[0]?.message ?? 'empty') as TextProblem
    return refuse({ kind: 'invalid', problems: { reason } })
  }
  const { id, version } = target.data
  const { reason } = worded.data
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.version !== version) return refuse({ kind: 'edited-meanwhile', current: article } as const)
    if (article.status !== 'published') return refuse('wrong-status')
    if (!mayWithdraw(viewer, article)) return refuse('forbidden')

    const change = { status: 'withdrawn', withdrawnAt: databaseNow, withdrawnReason: reason } as const
    const saved = await saveNextVersion(tx, id, version, change)
    if (!saved) return refuseEditedMeanwhile(tx, id)
    await placeJoins(tx, id, null)
    if (article.publishedAt) await countOnDay(tx, article.publishedAt, -1)
    await recordRevision(tx, viewer, 'withdrawn', saved, article)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'withdraw',
      object: `article:${id}`,
      details: { version: saved.version, reason },
    })
    await announce(tx, placeOf(article), null)
    await invalidate(tx, [surfaceTag.article(id)], 'gone')
    return accept({ id, version: saved.version, path: null })
  })
}
