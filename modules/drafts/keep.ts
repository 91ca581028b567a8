import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { privateDrafts } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { DraftInput } from './draft-input'
import { mayKeepWordsOn } from './subject'

/** Rows of one person; the oldest make room. A row is a page somebody closed without saving. */
export const DRAFTS_MAX = 100
export const DRAFT_DAYS_MAX = 90

export type KeepRefusal = 'forbidden' | 'not-found' | 'malformed' | 'too-large'

/**
 * Keeps what is being written, for its writer alone; the article or standing page is not touched. Input: `DraftInput`. An older state
 * that arrives after a newer one changes nothing, and is accepted: its words are in the newer one or were taken out.
 * Whoever may read the text may keep words about it, also when it was taken out of their hands while they were writing.
 * No line in the audit log: it is nobody's business, and there is one every few seconds.
 */
export async function keepPrivateDraft(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ savedAt: Date }, KeepRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const read = DraftInput.safeParse(input)
  if (!read.success) {
    return refuse(read.error.issues.some(({ message }) => message === 'too-large') ? 'too-large' : 'malformed')
  }
  return db.transaction(async (tx) => {
    const allowed = await mayKeepWordsOn(tx, viewer, read.data)
    if (!allowed.ok) return allowed
    const row = { ...read.data, userId: viewer.id, savedAt: sql`now()` }
    const [saved] = await tx
      .insert(privateDrafts)
      .values(row)
      .onConflictDoUpdate({
        target: [privateDrafts.userId, privateDrafts.session],
        set: { content: row.content, sequence: row.sequence, baseVersion: row.baseVersion, savedAt: row.savedAt },
        // The session of one text is not a way to another.
        setWhere: sql`${privateDrafts.sequence} < excluded.sequence
          and ${privateDrafts.articleId} is not distinct from excluded.article_id
          and ${privateDrafts.pageId} is not distinct from excluded.page_id
          and ${privateDrafts.isPage} = excluded.is_page`,
      })
      .returning({ savedAt: privateDrafts.savedAt })
    if (saved && read.data.sequence === 1) await makeRoom(tx, viewer.id)
    return accept({ savedAt: saved?.savedAt ?? new Date() })
  })
}

async function makeRoom(tx: Tx, userId: number): Promise<void> {
  const surplus = tx
    .select({ session: privateDrafts.session })
    .from(privateDrafts)
    .where(eq(privateDrafts.userId, userId))
    .orderBy(desc(privateDrafts.savedAt))
    .offset(DRAFTS_MAX)
  const isOwn = eq(privateDrafts.userId, userId)
  await tx.delete(privateDrafts).where(and(isOwn, inArray(privateDrafts.session, surplus)))
  const ended = sql`now() - make_interval(days => ${DRAFT_DAYS_MAX})`
  await tx.delete(privateDrafts).where(and(isOwn, lt(privateDrafts.savedAt, ended)))
}
