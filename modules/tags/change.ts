import { eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { tags } from '@/db/schema/shelves'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeShelf, leadShelfOn } from '@/modules/redirects/shelf-moved'
import { menusName } from '@/modules/settings/menus'

export const TAG_NAME_CHARS_MAX = 60
export const TAG_DESCRIPTION_CHARS_MAX = 500

export type TagField = 'name' | 'description'
/** `taken`: another tag has this name, tone marks aside; the two can be merged. */
export type TagProblem = TextProblem | 'malformed' | 'unaddressable' | 'taken'
export type TagRefusal =
  | 'forbidden'
  | 'not-found'
  | { kind: 'invalid'; problems: Partial<Record<TagField, TagProblem>> }

const Input = z.object({
  name: plainText({ min: 1, max: TAG_NAME_CHARS_MAX }),
  description: plainText({ min: 0, max: TAG_DESCRIPTION_CHARS_MAX, isMultiline: true }).default(''),
})

/**
 * Renames or describes a tag. Input `{ id, name, description? }`. Its address follows its name, and the old one leads on.
 */
export async function changeTag(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number; slug: string }, TagRefusal>> {
  if (!mayArrangeShelves(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const parsed = Input.safeParse(fieldsOf(input))
  if (!parsed.success) return refuse({ kind: 'invalid', problems: problemsIn(parsed.error, TEXT_PROBLEMS) })
  const { name, description } = parsed.data
  return db.transaction(async (tx): Promise<Result<{ id: number; slug: string }, TagRefusal>> => {
    await lockShelves(tx)
    const [before] = await tx.select().from(tags).where(eq(tags.id, id))
    if (!before) return refuse('not-found')
    const isRenamed = before.name !== name
    if (!isRenamed && before.description === description) return accept({ id, slug: before.slug })
    const slug = isRenamed ? slugOf(name) : before.slug
    if (slug === '') return refuse({ kind: 'invalid', problems: { name: 'unaddressable' } })
    if (await isTaken(tx, id, slug, name)) return refuse({ kind: 'invalid', problems: { name: 'taken' } })
    await tx.update(tags).set({ name, slug, description }).where(eq(tags.id, id))
    const actorId = accountIdOf(viewer)
    const isMoved = slug !== before.slug
    if (isMoved) {
      await freeShelf(tx, `/chu-de/${slug}`)
      await leadShelfOn(tx, { from: `/chu-de/${before.slug}`, to: `/chu-de/${slug}`, kind: 'renamed' }, actorId)
    }
    const details = {
      before: { name: before.name, slug: before.slug, description: before.description },
      after: { name, slug, description },
    }
    await recordAudit(tx, { actorId, verb: 'change-tag', object: `tag:${id}`, details })
    await invalidate(tx, [
      surfaceTag.tag(id),
      ...(isRenamed ? [surfaceTag.label(id)] : []),
      ...(isRenamed && (await menusName(tx, 'tag', id)) ? [surfaceTag.site] : []),
      ...(isMoved ? [surfaceTag.sitemapShelves, surfaceTag.redirects] : []),
    ])
    return accept({ id, slug })
  })
}

async function isTaken(tx: Tx, id: number, slug: string, name: string): Promise<boolean> {
  const [same] = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(sql`${ne(tags.id, id)} and (${tags.slug} = ${slug} or ${tags.name} = ${name})`)
    .limit(1)
  return same !== undefined
}
