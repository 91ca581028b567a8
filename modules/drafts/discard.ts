import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { privateDrafts } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { SessionId } from './draft-input'
import { mayKeepWordsOn, SUBJECT_FIELDS, startsFrom } from './subject'

const Target = z
  .object({
    session: SessionId,
    ...SUBJECT_FIELDS,
    baseVersion: RowId.nullable(),
    sequence: z.int().positive().max(2_000_000_000),
  })
  .refine(startsFrom)

/**
 * Forgets one's own private text: it stands in the article now, or its writer let it go. Input as `DraftInput` without the
 * content: a state newer than `sequence` stays, because words came after what was saved; an older one that is still on
 * its way will not be kept.
 */
export async function discardPrivateDraft(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'not-found' | 'malformed'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('malformed')
  const { sequence } = target.data
  return db.transaction(async (tx) => {
    const allowed = await mayKeepWordsOn(tx, viewer, target.data)
    if (!allowed.ok) return allowed
    await tx
      .insert(privateDrafts)
      .values({ ...target.data, userId: viewer.id, content: null })
      .onConflictDoUpdate({
        target: [privateDrafts.userId, privateDrafts.session],
        set: { content: null, sequence },
        setWhere: sql`${privateDrafts.sequence} <= ${sequence}
          and ${privateDrafts.articleId} is not distinct from excluded.article_id
          and ${privateDrafts.pageId} is not distinct from excluded.page_id
          and ${privateDrafts.isPage} = excluded.is_page`,
      })
    return accept(null)
  })
}
