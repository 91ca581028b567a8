import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import { settings } from '@/db/schema/site'
import { env } from '@/lib/env'
import { makeRenditions, type RenderedPicture } from '@/modules/media/renditions'
import type { SampleAuthor, SampleContent, SamplePicture, SampleTag } from './shapes'

/** Folder of the sample pictures below `media/`: the year of the first article. */
const FOLDER = '2017'

/** Identities by slug (pictures: by key). */
export type Shelves = Record<'sections' | 'authors' | 'tags' | 'pictures', ReadonlyMap<string, number>>

type Rendered = SamplePicture & { rendered: RenderedPicture }

/** Copies the sample pictures into DATA_DIR/media. Slow, so done before the transaction; doing it twice is harmless. */
export async function renderPictures(pictures: readonly SamplePicture[]): Promise<Rendered[]> {
  const done: Rendered[] = []
  for (const picture of pictures) {
    // Commands run from the project's own folder, bundled or not.
    const source = await readFile(resolve('db/seed/pictures', picture.file))
    done.push({ ...picture, rendered: await makeRenditions(source, env.dataDir, FOLDER) })
  }
  return done
}

/** Fills sections, authors, tags, pictures and settings, with identities counted from 1. */
export async function fillShelves(
  tx: Tx,
  content: SampleContent,
  own: { authors: readonly SampleAuthor[]; tags: readonly SampleTag[] },
  pictures: readonly Rendered[],
): Promise<Shelves> {
  const sectionRows = numbered(content.sampleSections)
  const authorRows = numbered(withoutRepeats([...own.authors, ...content.sampleAuthors]))
  const tagRows = numbered(withoutRepeats([...own.tags, ...content.sampleTags]))
  const pictureRows = numbered(pictures)
  await tx.insert(sections).values(sectionRows)
  await tx.insert(authors).values(authorRows)
  await tx.insert(tags).values(tagRows)
  if (pictureRows.length > 0)
    await tx
      .insert(media)
      .values(pictureRows.map(({ id, rendered, alt, caption, credit }) => ({ id, ...rendered, alt, caption, credit })))
  const settingRows = Object.entries(content.sampleSettings).map(([key, value]) => ({ key, value }))
  if (settingRows.length > 0) await tx.insert(settings).values(settingRows)
  return {
    sections: new Map(sectionRows.map(({ slug, id }) => [slug, id])),
    authors: new Map(authorRows.map(({ slug, id }) => [slug, id])),
    tags: new Map(tagRows.map(({ slug, id }) => [slug, id])),
    pictures: new Map(pictureRows.map(({ key, id }) => [key, id])),
  }
}

const numbered = <Row>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, id: index + 1 }))

/** The last of equal slugs wins, in the place of the first: the samples may describe the first article's author better. */
function withoutRepeats<Row extends { slug: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.slug, row])).values()]
}
