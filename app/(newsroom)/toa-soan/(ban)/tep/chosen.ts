import type { ChosenAttachment, ChosenPicture } from '@/components/newsroom/media/chosen-picture'
import type { LibraryAttachment } from '@/modules/media/library-attachment'
import type { LibraryPicture } from '@/modules/media/library-picture'

const COLUMN_PIXELS = 800
const THUMBNAIL_PIXELS = 480

type Shown = Pick<LibraryPicture, 'file' | 'renditions'>

/** The widest WebP up to a width; the picture itself where there is none. */
function srcUpTo(picture: Shown, widthPixelsMax: number): string {
  const fitting = picture.renditions
    .filter(({ format, widthPixels }) => format === 'webp' && widthPixels <= widthPixelsMax)
    .sort((left, right) => right.widthPixels - left.widthPixels)
  return `/media/${fitting[0]?.file ?? picture.file}`
}

export const thumbnailOf = (picture: Shown) => srcUpTo(picture, THUMBNAIL_PIXELS)

export const chosenPicture = (picture: LibraryPicture): ChosenPicture => ({
  mediaId: picture.id,
  src: srcUpTo(picture, COLUMN_PIXELS),
  thumbnail: thumbnailOf(picture),
  alt: picture.alt,
  isDecorative: picture.isDecorative,
  caption: picture.caption,
  credit: picture.credit,
  originalName: picture.originalName,
  widthPixels: picture.widthPixels,
  heightPixels: picture.heightPixels,
})

export const chosenAttachment = ({ id, file, name, mimeType, sizeBytes }: LibraryAttachment): ChosenAttachment => ({
  attachmentId: id,
  file,
  name,
  mimeType,
  sizeBytes,
})
