import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import type { Block } from '@/modules/articles/block-types'
import { describePicture } from '@/modules/media/describe-picture'
import { uploadPicture } from '@/modules/media/upload-picture'
import type { DocxPicture } from './docx-html'
import type { ReadDocx } from './docx-reading'
import type { Paste } from './paste'

export type PictureProgress = { done: number; total: number }

/** Pictures of one document go into the library below one name. */
const FOLDER = 'Từ tệp Word'

/**
 * Takes the pictures of a document into the library, one after the other, and puts them into the text. Yields after each
 * how far it is; returns the paste, in which placeholders are left for those that could not be kept.
 */
export async function* keepDocxPictures(viewer: Viewer, read: ReadDocx): AsyncGenerator<PictureProgress, Paste> {
  const { paste, pictures } = read
  const total = mayUploadMedia(viewer) ? pictures.size : 0
  const mediaIds: (number | null)[] = []
  let done = 0
  for (const { source, alt } of paste.pictures) {
    const picture = typeof source === 'string' ? pictures.get(source) : undefined
    if (!picture || total === 0) {
      mediaIds.push(null)
      continue
    }
    mediaIds.push(await keep(viewer, picture, alt))
    done += 1
    yield { done, total }
  }
  return withFigures(paste, mediaIds)
}

/** The number of a picture in the library; null when it was not taken. */
async function keep(viewer: Viewer, picture: DocxPicture, alt: string): Promise<number | null> {
  const kept = await uploadPicture(viewer, { ...picture, folder: FOLDER })
  if (!kept.ok) return null
  const { id, version } = kept.value.picture
  // A picture that was there before has words of its own.
  if (kept.value.isNew && alt !== '') {
    const words = { alt, isDecorative: false, caption: '', credit: '', folder: FOLDER }
    await describePicture(viewer, { id, version, ...words })
  }
  return id
}

/** The paste with figures in the place of the pictures that were kept: one number, or null, for each of its pictures. */
export function withFigures(paste: Paste, mediaIds: readonly (number | null)[]): Paste {
  const { legacyOffer } = paste
  const isLeft = (_: unknown, index: number) => (mediaIds[index] ?? null) === null
  const pictures = paste.pictures.filter(isLeft).map((picture) => ({ ...picture, source: null }))
  const report = { ...paste.report, missingPictureCount: pictures.length }
  return {
    ...paste,
    blocks: withFiguresIn(paste.blocks, mediaIds),
    pictures,
    report,
    legacyOffer: legacyOffer && {
      ...legacyOffer,
      paste: {
        ...legacyOffer.paste,
        blocks: withFiguresIn(legacyOffer.paste.blocks, mediaIds),
        pictures,
        report: { ...legacyOffer.paste.report, missingPictureCount: pictures.length },
      },
    },
  }
}

/** Placeholders stand in the order of the pictures. */
function withFiguresIn(blocks: readonly Block[], mediaIds: readonly (number | null)[]): Block[] {
  let at = -1
  return blocks.map((block): Block => {
    if (block.type !== 'missingPicture') return block
    at += 1
    const mediaId = mediaIds[at] ?? null
    return mediaId === null ? block : { type: 'figure', attrs: { mediaId } }
  })
}
