import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { articleTags } from '@/db/schema/articles'
import { tags } from '@/db/schema/shelves'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { menusName } from '@/modules/settings/menus'

/** Deletes a tag that no text carries, published or not. Input `{ id }`. */
export async function deleteTag(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ name: string }, 'forbidden' | 'not-found' | 'in-use'>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  return db.transaction(async (tx) => {
    await lockShelves(tx)
    // Waits for texts that are just being saved with it; their foreign key holds the row.
    const [tag] = await tx.select().from(tags).where(eq(tags.id, id)).for('update')
    if (!tag) return refuse('not-found')
    const [used] = await tx
      .select({ id: articleTags.articleId })
      .from(articleTags)
      .where(eq(articleTags.tagId, id))
      .limit(1)
    if (used) return refuse('in-use')
    const isInMenu = await menusName(tx, 'tag', id)
    await tx.delete(tags).where(eq(tags.id, id))
    const { name, slug, description } = tag
    const details = { before: { name, slug, description } }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'delete-tag', object: `tag:${id}`, details })
    await invalidate(tx, [surfaceTag.tag(id), ...(isInMenu ? [surfaceTag.site] : [])])
    return accept({ name })
  })
}
