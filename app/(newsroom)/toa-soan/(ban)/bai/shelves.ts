import type { PictureChoice, Shelves } from '@/components/newsroom/article-panel'
import type { Tx } from '@/db/client'
import { listPenNames } from '@/modules/authors/desk-queries'
import { type DeskPicture, listPictures } from '@/modules/media/desk-queries'
import { listSections } from '@/modules/sections/queries'
import { listTagNames } from '@/modules/tags/desk-queries'

const PICTURES_MAX = 48
const TAG_NAMES_MAX = 200
const THUMBNAIL_PIXELS = 320

/** The smallest JPEG that fills a thumbnail, or the picture itself. */
function thumbnail({ id, file, renditions, alt, widthPixels, heightPixels }: DeskPicture): PictureChoice {
  const jpegs = renditions.filter(({ format }) => format === 'jpeg').sort((a, b) => a.widthPixels - b.widthPixels)
  const found = jpegs.find((jpeg) => jpeg.widthPixels >= THUMBNAIL_PIXELS)
  return { id, src: `/media/${found?.file ?? file}`, alt, widthPixels, heightPixels }
}

/** What a writer chooses from. */
export async function readShelves(tx: Tx, leadMediaId: number | null): Promise<Shelves> {
  const sections = await listSections(tx)
  const authors = await listPenNames(tx)
  const tagNames = await listTagNames(tx, TAG_NAMES_MAX)
  const pictures = await listPictures(tx, leadMediaId, PICTURES_MAX)
  return {
    sections: sections.map(({ id, name }) => ({ id, name })),
    authors,
    tagNames,
    pictures: pictures.map(thumbnail),
  }
}
