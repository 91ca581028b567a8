import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayReadAtDesk, mayWithdraw, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { takeFromReaders } from './appearance'
import { RowId } from './article-input'
import { findForEditing } from './editable'
import { refuseEditedMeanwhile } from './next-version'
import { lockPlacement } from './placement'
import type { EditedMeanwhile, SavedArticle } from './refusals'

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

    const taken = await takeFromReaders(tx, viewer, article, reason)
    return taken ? accept(taken) : refuseEditedMeanwhile(tx, id)
  })
}
