import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import { settings } from '@/db/schema/site'
import { sha256 } from '@/modules/media/content-hash'
import { type KeptPicture, keepPicture } from '@/modules/media/keep-renditions'
import { mediaStore } from '@/modules/media/media-store'
import { WHOLE } from '@/modules/media/picture-shape'
import { renderPicture } from '@/modules/media/render-picture'
import type { SampleAuthor, SampleContent, SamplePicture, SampleTag } from './shapes'

/** Folder of the sample pictures below `media/`: the year of the first article. */
const FOLDER = '2017'

/** Identities by slug (pictures: by key). */
export type Shelves = Record<'sections' | 'authors' | 'tags' | 'pictures', ReadonlyMap<string, number>>

type Rendered = SamplePicture & { rendered: KeptPicture }

/** Puts the sample pictures into the store. Slow, so done before the transaction; doing it twice is harmless. */
export async function renderPictures(pictures: readonly SamplePicture[]): Promise<Rendered[]> {
  const done: Rendered[] = []
  for (const picture of pictures) {
    // Commands run from the project's own folder, bundled or not.
    const source = await readFile(resolve('db/seed/pictures', picture.file))
    const answer = await renderPicture(source, WHOLE)
    if ('problem' in answer) throw new Error(`${picture.file}: ${answer.problem}`)
    const { made } = answer
    const kept = { source, contentHash: await sha256(source), name: picture.file, made }
    done.push({ ...picture, rendered: await keepPicture(mediaStore(), FOLDER, kept) })
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
