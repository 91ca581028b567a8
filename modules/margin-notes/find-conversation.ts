import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { marginNotes } from '@/db/schema/newsroom'
import { refuse } from '@/lib/result'
import { mayReadAtDesk } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { findForEditing } from '@/modules/articles/editable'

/** The first note of a conversation, locked for the deed, with its article; a refusal for those it is not for. */
export async function findConversation(tx: Tx, viewer: Viewer, id: number) {
  const [note] = await tx
    .select()
    .from(marginNotes)
    .where(and(eq(marginNotes.id, id), isNull(marginNotes.parentId)))
    .for('update')
  const article = note ? await findForEditing(tx, note.articleId) : null
  if (!note || !article) return refuse('not-found')
  if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
  return { ok: true, note, article } as const
}
