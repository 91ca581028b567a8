import { z } from 'zod'
import { db } from '@/db/client'
import { marginNotes } from '@/db/schema/newsroom'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { recordAudit } from '@/modules/audit/record'
import { tell } from '@/modules/notifications/tell'
import { excerptOf } from './anchor'
import { type MarginNoteRefusal, newsOf, readNoteText } from './note-input'

/** An empty choice is the whole text. */
const Place = z.preprocess(
  (value) =>
    value === '' || value === undefined
      ? null
      : typeof value === 'string' && /^\d{1,4}$/.test(value)
        ? Number(value)
        : value,
  z.int().min(0).max(9_999).nullable(),
)
const Target = z.object({ articleId: RowId, blockIndex: Place })

/**
 * Writes a note beside a block of a text, or about all of it; its writer is told. Input `{ articleId, blockIndex?,
 * text }`. Everyone who reads the text at the desk may; it changes nothing of the text, and readers never get it.
 */
export async function addMarginNote(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; articleId: number }, MarginNoteRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readNoteText(input)
  const { articleId, blockIndex } = target.data
  return db.transaction(async (tx) => {
    const article = await findForEditing(tx, articleId)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if ('problem' in read) return refuse({ kind: 'invalid', problems: { text: read.problem } } as const)
    const block = blockIndex === null ? undefined : article.body[blockIndex]
    if (blockIndex !== null && !block) return refuse('not-found')

    const authorId = accountIdOf(viewer)
    const excerpt = block ? excerptOf(block) : ''
    const [row] = await tx
      .insert(marginNotes)
      .values({ articleId, blockIndex, excerpt, text: read.text, authorId })
      .returning({ id: marginNotes.id })
    if (!row) throw new Error('margin_notes: không có dòng vừa ghi')
    const told = article.createdBy !== null && article.createdBy !== authorId ? [article.createdBy] : []
    await tell(tx, told, { ...newsOf(article, read.text), by: viewer.name })
    await recordAudit(tx, {
      actorId: authorId,
      verb: 'add-margin-note',
      object: `article:${articleId}`,
      details: { note: row.id },
    })
    return accept({ id: row.id, articleId })
  })
}
