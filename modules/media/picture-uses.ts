import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articleMedia } from '@/db/schema/article-media'
import { articles } from '@/db/schema/articles'
import { authors } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import { storylines } from '@/db/schema/storylines'
import { surfaceTag } from '@/modules/articles/surface-tags'

const published = sql`${articles.status} = 'published'`

const namesPicture = (id: number) =>
  sql`${standingPages.body} @? ${`$.** ? (@.mediaId == ${id} || @.mediaIds[*] == ${id})`}::jsonpath`

/** The office's logo; modules/settings writes the number there. */
const isLogo = (id: number) =>
  sql`${settings.key} = 'appearance' and ${settings.value} ->> 'logoMediaId' = ${String(id)}`

/** How often a picture is used: in texts of any state, on standing pages, as a pen-name's photograph, over a storyline, as the logo. */
export async function countUses(tx: Tx, id: number): Promise<number> {
  const [row] = await tx
    .select({
      count: sql<number>`(select count(*) from ${articleMedia} where ${eq(articleMedia.mediaId, id)})
        + (select count(*) from ${standingPages} where ${namesPicture(id)})
        + (select count(*) from ${authors} where ${eq(authors.photoMediaId, id)})
        + (select count(*) from ${storylines} where ${eq(storylines.leadMediaId, id)})
        + (select count(*) from ${settings} where ${isLogo(id)})`.mapWith(Number),
    })
    .from(sql`(select 1) as one`)
  return row?.count ?? 0
}

/** Whether a reader can meet the picture. */
export async function isShown(tx: Tx, id: number): Promise<boolean> {
  return (await tagsShowing(tx, id)).length > 1
}

/**
 * The tags of exactly the pages that show a picture: lists by the picture's own tag, an article's page and the feeds
 * and the sitemap with its text by the article's.
 */
export async function tagsShowing(tx: Tx, id: number): Promise<string[]> {
  const texts = await tx
    .select({ id: articles.id })
    .from(articleMedia)
    .innerJoin(articles, eq(articles.id, articleMedia.articleId))
    .where(and(eq(articleMedia.mediaId, id), published))
  const pages = await tx
    .select({ slug: standingPages.slug })
    .from(standingPages)
    .where(and(namesPicture(id), isNull(standingPages.hiddenAt)))
  const portraits = await tx.select({ id: authors.id }).from(authors).where(eq(authors.photoMediaId, id))
  const followed = await tx.select({ id: storylines.id }).from(storylines).where(eq(storylines.leadMediaId, id))
  const logos = await tx.select({ key: settings.key }).from(settings).where(isLogo(id))
  return [
    surfaceTag.media(id),
    ...texts.flatMap(({ id: textId }) => [
      surfaceTag.article(textId),
      surfaceTag.text(textId),
      surfaceTag.sitemapFile(textId),
    ]),
    ...pages.map(({ slug }) => surfaceTag.standingPage(slug)),
    ...portraits.map((author) => surfaceTag.author(author.id)),
    ...followed.map((storyline) => surfaceTag.storyline(storyline.id)),
    ...logos.map(() => surfaceTag.site),
  ]
}
