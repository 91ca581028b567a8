import { say } from '@/lib/english/editor'
import type { Paste } from '@/modules/paste/paste'
import type { PastedPicture } from '@/modules/paste/pieces'
import { NO_SUGGESTIONS } from '@/modules/paste/suggestions'

export const isPictureFile = ({ type }: Pick<File, 'type'>): boolean => /^image\/(?:jpeg|png|webp)$/.test(type)

/** Files of pictures as a paste: placeholders first, which the pictures take when they are in the library. */
export async function pasteOfPictures(files: readonly File[]): Promise<Paste> {
  const pictures = await Promise.all(
    files.map(
      async (file): Promise<PastedPicture> => ({
        source: { bytes: new Uint8Array(await file.arrayBuffer()), type: file.type },
        isLocalFile: false,
        note: file.name || say('Ảnh dán'),
        alt: '',
      }),
    ),
  )
  const counts = { paragraphCount: 0, tableCount: 0, listCount: 0, droppedCount: 0, missingPictureCount: 0 }
  return {
    blocks: pictures.map(({ note }) => ({ type: 'missingPicture', attrs: { note: note.slice(0, 120) } })),
    source: 'plain',
    pictures,
    report: { ...counts, convertedCount: {}, suggestions: NO_SUGGESTIONS },
    legacyOffer: null,
  }
}
