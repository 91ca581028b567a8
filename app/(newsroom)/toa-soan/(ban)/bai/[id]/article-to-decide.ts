import { db } from '@/db/client'
import { mayReadAtDesk } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type EditableArticle, findForEditing } from '@/modules/articles/editable'
import { rowId } from '../../../row-id'
import { PAGE_REFUSALS, type PageRefusal } from '../../desk-page'

/** The article of a page that asks for a decision; 404 and 403 as everywhere at the desk. */
export async function articleToDecide(viewer: Viewer, written: string): Promise<EditableArticle | PageRefusal> {
  const id = rowId(written)
  const article = id === null ? null : await findForEditing(db, id)
  if (!article) return PAGE_REFUSALS.notFound
  return mayReadAtDesk(viewer, article) ? article : PAGE_REFUSALS.forbidden
}
