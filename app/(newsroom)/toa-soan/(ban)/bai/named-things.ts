import type { ChosenPicture, NamedThings } from '@/components/newsroom/editor/named-things'
import type { Tx } from '@/db/client'
import { shortDate } from '@/lib/time'
import type { Block } from '@/modules/articles/block-types'
import { readNamedThings } from '@/modules/articles/page-blocks'
import type { Picture } from '@/modules/articles/reader-article'

const COLUMN_PIXELS = 640

/** The smallest JPEG that fills the column, or the picture itself. */
export function chosenPicture(mediaId: number, picture: Picture): ChosenPicture {
  const { file, renditions, alt, caption, widthPixels, heightPixels } = picture
  const jpegs = renditions.filter(({ format }) => format === 'jpeg').sort((a, b) => a.widthPixels - b.widthPixels)
  const found = jpegs.find((jpeg) => jpeg.widthPixels >= COLUMN_PIXELS)
  return { mediaId, src: `/media/${found?.file ?? file}`, alt, caption, widthPixels, heightPixels }
}

/** What blocks name, as the editor draws it. Articles readers cannot open are left out. */
export async function namedThings(tx: Tx, blocks: readonly Block[]): Promise<NamedThings> {
  const { pictures, attachments, related } = await readNamedThings(tx, blocks)
  return {
    pictures: [...pictures].map(([id, picture]) => chosenPicture(id, picture)),
    files: [...attachments].map(([attachmentId, file]) => ({ attachmentId, ...file })),
    articles: [...related].map(([articleId, { headline, publishedAt }]) => ({
      articleId,
      headline,
      publishedAt: shortDate(publishedAt),
    })),
  }
}
