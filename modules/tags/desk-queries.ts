import { and, asc, desc, eq, gt, ilike, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleTags } from '@/db/schema/articles'
import { tags } from '@/db/schema/shelves'
import { compareVietnamese } from '@/lib/vi/collate'
import { slugOf } from '@/lib/vi/slug'

/** The newest tags, in Vietnamese order: what the editor suggests while somebody types. */
export async function listTagNames(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.select({ name: tags.name }).from(tags).orderBy(desc(tags.id)).limit(limit)
  return rows.map(({ name }) => name).sort(compareVietnamese)
}

/** No tag is on more texts than is counted. */
export const TAG_COUNT_MAX = 10_000

const counted = sql<number>`(select count(*) from (select 1 from ${articleTags} as joined
  where joined.tag_id = "tags".id limit ${sql.raw(String(TAG_COUNT_MAX))}) as texts)`.mapWith(Number)

const atDesk = {
  id: tags.id,
  slug: tags.slug,
  name: tags.name,
  description: tags.description,
  articleCount: counted,
}

/** A tag as the newsroom keeps it. */
export type DeskTag = { id: number; slug: string; name: string; description: string; articleCount: number }

const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

type Filter = { text: string; afterSlug: string; limit: number }

/** One page of the tags, in the order of their addresses, found with or without tone marks. */
export async function listTagsAtDesk(tx: Tx, { text, afterSlug, limit }: Filter): Promise<DeskTag[]> {
  const slug = slugOf(text)
  const hasPart = or(
    ilike(tags.name, `%${literally(text.normalize('NFC'))}%`),
    slug === '' ? undefined : ilike(tags.slug, `%${slug}%`),
  )
  return tx
    .select(atDesk)
    .from(tags)
    .where(and(gt(tags.slug, afterSlug), text === '' ? undefined : hasPart))
    .orderBy(asc(tags.slug))
    .limit(limit)
}

/** A tag by its number; null when there is none. */
export async function findTagAtDesk(tx: Tx, id: number): Promise<DeskTag | null> {
  const [tag] = await tx.select(atDesk).from(tags).where(eq(tags.id, id))
  return tag ?? null
}
