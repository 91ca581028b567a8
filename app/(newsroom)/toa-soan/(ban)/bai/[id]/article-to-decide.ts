import { forbidden, notFound } from 'next/navigation'
import { db } from '@/db/client'
import { mayReadAtDesk } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type EditableArticle, findForEditing } from '@/modules/articles/editable'
import { rowId } from '../../../row-id'

/** The article of a page that asks for a decision; 404 and 403 as everywhere at the desk. */
export async function articleToDecide(viewer: Viewer, written: string): Promise<EditableArticle> {
  const id = rowId(written)
  const article = id === null ? null : await findForEditing(db, id)
  if (!article) notFound()
  if (!mayReadAtDesk(viewer, article)) forbidden()
  return article
}
