import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { mostRead } from '@/db/schema/views'
import { cardOf, forReaders, isLeadPicture, isPublishedIn } from '@/modules/articles/for-readers'
import type { CountedCard } from '@/modules/articles/reader-article'

/** The query of `listMostRead`, apart so that its plan can be tested. */
export function mostReadQuery(tx: Tx, windowHours: number, limit: number) {
  return tx
    .select({ ...forReaders, viewCount: mostRead.viewCount })
    .from(mostRead)
    .innerJoin(articles, eq(articles.id, mostRead.articleId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, isLeadPicture)
    .where(and(eq(mostRead.windowHours, windowHours), isPublishedIn('vi')))
    .orderBy(sql`${mostRead.viewCount} desc nulls last, ${mostRead.articleId} desc nulls last`)
    .limit(limit)
}

/** The Vietnamese articles most read within the last hours (24, 168 or 720), as of the last refresh; `viewCount` is of that time. */
export async function listMostRead(tx: Tx, windowHours: number, limit: number): Promise<CountedCard[]> {
  return (await mostReadQuery(tx, windowHours, limit)).map(cardOf)
}
