import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { snippets } from '@/db/schema/snippets'
import { accept, type Result, refuse } from '@/lib/result'
import { mayChangeSnippet, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { recordAudit } from '@/modules/audit/record'

const Target = z.object({ id: RowId })

/** Deletes a snippet; texts it was put into keep their blocks. Input `{ id }`. */
export async function deleteSnippet(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ name: string }, 'forbidden' | 'not-found'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(snippets).where(eq(snippets.id, target.data.id)).for('update')
    if (!row) return refuse('not-found')
    if (!mayChangeSnippet(viewer, row)) return refuse(row.ownerId === null ? 'forbidden' : 'not-found')
    await tx.delete(snippets).where(eq(snippets.id, row.id))
    const details = { name: row.name, isShared: row.ownerId === null }
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'delete-snippet',
      object: `snippet:${row.id}`,
      details,
    })
    return accept({ name: row.name })
  })
}
