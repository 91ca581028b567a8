import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { marginNotes } from '@/db/schema/newsroom'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { recordAudit } from '@/modules/audit/record'
import { tell } from '@/modules/notifications/tell'
import { findConversation } from './find-conversation'
import { type MarginNoteRefusal, newsOf, readNoteText } from './note-input'

const Target = z.object({ id: RowId })

/** Answers a note; the text's writer and everyone who has spoken there are told. Input `{ id, text }`. */
export async function replyToNote(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; articleId: number }, MarginNoteRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readNoteText(input)
  return db.transaction(async (tx) => {
    const found = await findConversation(tx, viewer, target.data.id)
    if (!found.ok) return found
    const { note, article } = found
    if ('problem' in read) return refuse({ kind: 'invalid', problems: { text: read.problem } } as const)
    if (note.resolvedAt !== null) return refuse('resolved')

    const authorId = accountIdOf(viewer)
    const spoken = await tx
      .select({ authorId: marginNotes.authorId })
      .from(marginNotes)
      .where(eq(marginNotes.parentId, note.id))
    const [row] = await tx
      .insert(marginNotes)
      .values({ articleId: article.id, parentId: note.id, text: read.text, authorId })
      .returning({ id: marginNotes.id })
    if (!row) throw new Error('margin_notes: không có dòng vừa ghi')
    const concerned = [article.createdBy, note.authorId, ...spoken.map((one) => one.authorId)]
    const told = concerned.filter((id): id is number => id !== null && id !== authorId)
    await tell(tx, told, { ...newsOf(article, read.text), by: viewer.name })
    const details = { note: row.id, inAnswerTo: note.id }
    await recordAudit(tx, { actorId: authorId, verb: 'reply-to-note', object: `article:${article.id}`, details })
    return accept({ id: row.id, articleId: article.id })
  })
}
