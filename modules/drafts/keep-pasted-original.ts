import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { pastedOriginals } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { readNewsroom } from '@/modules/settings/newsroom'
import { SessionId, storableText } from './draft-input'

/** As UTF-16 units: an article of Word without its pictures. What is longer is kept up to here. */
export const ORIGINAL_UNITS_MAX = 400_000
/** Of one person: a working day of pasting. The oldest make room. */
export const ORIGINALS_MAX = 200

/** A clipboard's pictures, written into its addresses: the text says where they were, their bytes are in the library. */
const PICTURE_DATA = /(data:image\/[\w.+-]{1,40};base64,)[A-Za-z0-9+/=\s]+/g

const Input = z.object({
  session: SessionId,
  articleId: RowId.nullable(),
  source: z.string().regex(/^[a-z-]{1,30}$/),
  html: z.string().min(1),
})

/**
 * Keeps what a clipboard held before it was read into a text. Input `{ session, articleId, source, html }`. Which version
 * it went into is known when the page is saved: see `attachPastedOriginals`. No line in the audit log, as for drafts.
 */
export async function keepPastedOriginal(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, 'forbidden' | 'not-found' | 'malformed'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const read = Input.safeParse(input)
  if (!read.success) return refuse('malformed')
  const { session, articleId, source } = read.data
  const words = storableText(read.data.html.replace(PICTURE_DATA, '$1…'))
  return db.transaction(async (tx) => {
    const article = articleId === null ? null : await findForEditing(tx, articleId)
    if (articleId !== null && !article) return refuse('not-found')
    if (article && !mayEdit(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    const html = words.slice(0, ORIGINAL_UNITS_MAX)
    const [row] = await tx
      .insert(pastedOriginals)
      .values({ session, articleId, source, userId: viewer.id, html, isShortened: html.length < words.length })
      .returning({ id: pastedOriginals.id })
    if (!row) throw new Error('pasted_originals: không có dòng vừa ghi')
    await makeRoom(tx, viewer.id)
    return accept({ id: row.id })
  })
}

async function makeRoom(tx: Tx, userId: number): Promise<void> {
  const surplus = tx
    .select({ id: pastedOriginals.id })
    .from(pastedOriginals)
    .where(eq(pastedOriginals.userId, userId))
    .orderBy(desc(pastedOriginals.id))
    .offset(ORIGINALS_MAX)
  await tx.delete(pastedOriginals).where(inArray(pastedOriginals.id, surplus))
}

const Saved = z.object({ session: SessionId, articleId: RowId, version: RowId })

/**
 * Says which version of an article the clipboards of a page went into: the page has just been saved as this one. Input
 * `{ session, articleId, version }`. Only one's own page, and only what was pasted for this article.
 */
export async function attachPastedOriginals(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'malformed'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const read = Saved.safeParse(input)
  if (!read.success) return refuse('malformed')
  const { session, articleId, version } = read.data
  const isWaiting = and(
    eq(pastedOriginals.userId, viewer.id),
    eq(pastedOriginals.session, session),
    sql`${pastedOriginals.version} is null`,
    sql`coalesce(${pastedOriginals.articleId}, ${articleId}) = ${articleId}`,
  )
  await db.update(pastedOriginals).set({ articleId, version }).where(isWaiting)
  return accept(null)
}
