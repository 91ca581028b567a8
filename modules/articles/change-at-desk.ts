import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from './article-input'
import { type EditableArticle, findForEditing } from './editable'
import type { EditedMeanwhile } from './refusals'

const Target = z.object({ id: RowId, version: RowId })

export type DeskRefusal = 'forbidden' | 'not-found' | EditedMeanwhile

/**
 * What deeds on a saved text begin with: is it somebody of the desk, is it there, is it the version they saw? Then
 * `deed`, in the same transaction. Input `{ id, version }`. A deed that moves a text among those readers see passes
 * `lockPlacement` as `prepare`, because that lock comes before the rows.
 */
export async function changeAtDesk<Value, Refusal>(
  viewer: Viewer | null,
  input: unknown,
  deed: (tx: Tx, viewer: Viewer, article: EditableArticle) => Promise<Result<Value, Refusal>>,
  prepare: (tx: Tx) => Promise<void> = async () => {},
): Promise<Result<Value, Refusal | DeskRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, version } = target.data
  return db.transaction(async (tx): Promise<Result<Value, Refusal | DeskRefusal>> => {
    await prepare(tx)
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.version !== version) return refuse({ kind: 'edited-meanwhile', current: article })
    return deed(tx, viewer, article)
  })
}
