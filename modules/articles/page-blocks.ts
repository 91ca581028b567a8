import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { attachments, media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { pathOf } from './address'
import type { Block } from './block-types'
import { attachmentIdsOf, mediaIdsOf, relatedIdsOf } from './blocks'
import { forAddress, isPublished, pictureForReaders } from './for-readers'
import type { AttachedFile, PageBlock, Picture, RelatedCard } from './reader-article'

/** What blocks name by number, for as many bodies as are drawn at once. */
export type NamedThings = {
  pictures: ReadonlyMap<number, Picture>
  attachments: ReadonlyMap<number, AttachedFile>
  related: ReadonlyMap<number, RelatedCard>
}

/** The blocks of a body as readers see them. */
export async function readPageBlocks(tx: Tx, blocks: readonly Block[]): Promise<PageBlock[]> {
  return pageBlocks(blocks, await readNamedThings(tx, blocks))
}

/** Looks up what blocks name; nothing is asked for what none of them names. */
export async function readNamedThings(tx: Tx, blocks: readonly Block[]): Promise<NamedThings> {
  return {
    pictures: await picturesWith(tx, mediaIdsOf(blocks)),
    attachments: await attachmentsWith(tx, attachmentIdsOf(blocks)),
    related: await publishedWith(tx, relatedIdsOf(blocks)),
  }
}

async function picturesWith(tx: Tx, ids: number[]): Promise<NamedThings['pictures']> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: media.id, picture: pictureForReaders })
    .from(media)
    .where(and(inArray(media.id, ids), isNull(media.deletedAt)))
  return new Map(rows.map(({ id, picture }) => [id, picture]))
}

/** The picture that has been in the library longest, to show what pictures look like; null where there is none. */
export async function readOldestPicture(tx: Tx): Promise<Picture | null> {
  const [row] = await tx
    .select({ picture: pictureForReaders })
    .from(media)
    .where(isNull(media.deletedAt))
    .orderBy(media.id)
    .limit(1)
  return row?.picture ?? null
}

/** A file in the trash is handed out until its days there are over. */
async function attachmentsWith(tx: Tx, ids: number[]): Promise<NamedThings['attachments']> {
  if (ids.length === 0) return new Map()
  const { id, file, name, mimeType, sizeBytes } = attachments
  const rows = await tx
    .select({ id, attachment: { file, name, mimeType, sizeBytes } })
    .from(attachments)
    .where(inArray(id, ids))
  return new Map(rows.map((row) => [row.id, row.attachment]))
}

async function publishedWith(tx: Tx, ids: number[]): Promise<NamedThings['related']> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ ...forAddress, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(isPublished, inArray(articles.id, ids)))
  return new Map(
    rows.flatMap(({ publishedAt, ...row }) =>
      publishedAt ? [[row.id, { headline: row.headline, language: row.language, path: pathOf(row), publishedAt }]] : [],
    ),
  )
}

/** Blocks with what they name. One whose picture, file or article is gone is left out; a gallery of one is a figure. */
export function pageBlocks(blocks: readonly Block[], { pictures, attachments, related }: NamedThings): PageBlock[] {
  return blocks.flatMap((block): PageBlock[] => {
    switch (block.type) {
      case 'figure':
        return figures([block.attrs.mediaId], pictures)
      case 'gallery':
        return figures(block.attrs.mediaIds, pictures)
      case 'attachment': {
        const attachment = attachments.get(block.attrs.attachmentId)
        return attachment ? [{ type: 'attachment', attrs: { attachment } }] : []
      }
      case 'relatedArticle': {
        const article = related.get(block.attrs.articleId)
        return article ? [{ type: 'relatedArticle', attrs: { article } }] : []
      }
      case 'missingPicture':
        return []
      default:
        return [block]
    }
  })
}

function figures(mediaIds: readonly number[], known: NamedThings['pictures']): PageBlock[] {
  const pictures = mediaIds.flatMap((id) => known.get(id) ?? [])
  const [first, second] = pictures
  if (!first) return []
  return [second ? { type: 'gallery', attrs: { pictures } } : { type: 'figure', attrs: { picture: first } }]
}
