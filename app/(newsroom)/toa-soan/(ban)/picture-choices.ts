import type { PictureChoice } from '@/components/newsroom/article-panel'
import type { Tx } from '@/db/client'
import { type DeskPicture, listPictures } from '@/modules/media/desk-queries'

const PICTURES_MAX = 48
const THUMBNAIL_PIXELS = 320

/** The smallest JPEG that fills a thumbnail, or the picture itself. */
function thumbnail({ id, file, renditions, alt, widthPixels, heightPixels }: DeskPicture): PictureChoice {
  const jpegs = renditions.filter(({ format }) => format === 'jpeg').sort((a, b) => a.widthPixels - b.widthPixels)
  const found = jpegs.find((jpeg) => jpeg.widthPixels >= THUMBNAIL_PIXELS)
  return { id, src: `/media/${found?.file ?? file}`, alt, widthPixels, heightPixels }
}

/** The newest pictures to choose from, the chosen one among them. */
export async function pictureChoices(tx: Tx, chosenId: number | null): Promise<PictureChoice[]> {
  return (await listPictures(tx, chosenId, PICTURES_MAX)).map(thumbnail)
}
