import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'

/** A note beside one's own text that nobody has settled. */
export type OpenNote = {
  id: number
  articleId: number
  headline: string
  text: string
  authorName: string | null
  madeAt: Date
}

/** The statement of `listOpenNotes`, apart so that its plan can be tested. */
export const openNotesStatement = (userId: number, limit: number) => sql`
  select margin_notes.id, article_id as "articleId", articles.headline, margin_notes.text,
    users.name as "authorName", made_at as "madeAt"
  from margin_notes
  join articles on articles.id = article_id
  left join users on users.id = author_id
  where resolved_at is null and parent_id is null
    and articles.created_by = ${userId} and author_id is distinct from ${userId}
  order by margin_notes.id desc nulls last limit ${limit}`

/** What others wrote beside a person's texts and is still open, the newest first. */
export async function listOpenNotes(tx: Tx, userId: number, limit: number): Promise<OpenNote[]> {
  const rows = await tx.execute<Omit<OpenNote, 'madeAt'> & { madeAt: string }>(openNotesStatement(userId, limit))
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }))
}
