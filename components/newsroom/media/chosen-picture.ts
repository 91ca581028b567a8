/** A picture of the library as the editor and the picture chooser know it. */
export type ChosenPicture = {
  mediaId: number
  /** About as wide as the column of a text. */
  src: string
  /** Small, for lists. */
  thumbnail: string
  alt: string
  isDecorative: boolean
  caption: string
  credit: string
  originalName: string
  widthPixels: number
  heightPixels: number
}

/** A file of the library that a document offers. */
export type ChosenAttachment = {
  attachmentId: number
  /** Path below /media/. */
  file: string
  name: string
  mimeType: string
  sizeBytes: number
}

/** What the door for files answers. `isNew` is false when the very same file was in the library already. */
export type UploadAnswer<Chosen> =
  | { ok: true; chosen: Chosen; isNew: boolean }
  | { ok: false; sentence: string; mayRetry: boolean }

/** One page of the library; `next` asks for the page after it, null when there is none. */
export type LibraryPage<Chosen> = { items: Chosen[]; next: number | null }
