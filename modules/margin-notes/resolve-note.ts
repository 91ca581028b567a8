import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { marginNotes } from '@/db/schema/newsroom'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { recordAudit } from '@/modules/audit/record'
import { findConversation } from './find-conversation'
import type { MarginNoteRefusal } from './note-input'

const Target = z.object({ id: RowId, isResolved: z.boolean() })

/** Puts a conversation aside as done, or takes it up again. Input `{ id, isResolved }`; doing it twice changes nothing. */
export async function resolveNote(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; articleId: number }, MarginNoteRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, isResolved } = target.data
  return db.transaction(async (tx) => {
    const found = await findConversation(tx, viewer, id)
    if (!found.ok) return found
    const { note, article } = found
    const done = accept({ id, articleId: article.id })
    if ((note.resolvedAt !== null) === isResolved) return done
    const actorId = accountIdOf(viewer)
    const change = isResolved ? { resolvedAt: sql`now()`, resolvedBy: actorId } : { resolvedAt: null, resolvedBy: null }
    await tx.update(marginNotes).set(change).where(eq(marginNotes.id, id))
    const verb = isResolved ? 'resolve-note' : 'reopen-note'
    await recordAudit(tx, { actorId, verb, object: `article:${article.id}`, details: { note: id } })
    return done
  })
}
