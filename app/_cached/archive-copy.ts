import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { findPublished } from '@/modules/articles/queries'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { textHash, textToVerify } from '@/modules/articles/text-to-verify'
import { inlinePictures } from '@/modules/media/inline-pictures'
import { atSnapshot } from '@/modules/pages/snapshot'

const picturesIn = ({ leadPicture, body }: PublishedArticle) => [
  ...(leadPicture ? [leadPicture] : []),
  ...body.flatMap((block) => {
    if (block.type === 'figure') return block.attrs.picture
    return block.type === 'gallery' ? block.attrs.pictures : []
  }),
]

async function readCopy(tx: Tx, id: number) {
  const article = await findPublished(tx, id)
  if (!article) return null
  const text = textToVerify(article)
  const pictures = await inlinePictures(picturesIn(article))
  return { article, text, hash: textHash(text), pictures, madeAt: new Date() }
}

/** A published article with all that a copy of it needs; null when readers have none with this number. */
export async function archiveCopy(id: number) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => readCopy(tx, id), null)
  cacheLife('max')
  const bylines = value?.article.authors.map((author) => surfaceTag.byline(author.id)) ?? []
  cacheTag(surfaceTag.article(id), ...bylines, `seq:${seq}`)
  return value
}
