import type { Editor } from '@tiptap/core'
import { say } from '@/lib/english/editor'
import type { PastedPicture } from '@/modules/paste/pieces'
import type { ChosenPicture } from './named-things'
import { Placeholders, type Range } from './placeholders'
import type { ThingsShelf } from './things-shelf'

const DOOR = '/toa-soan/tep/anh'
/** What the door takes, by the type in a clipboard, with the ending its name should have. */
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

export type PictureUploads = { done: number; total: number; problems: string[] }

type Uploaded = { ok: true; chosen: ChosenPicture } | { ok: false; sentence: string }

const lost = () => say('Mất kết nối nên ảnh chưa tải lên. Vui lòng kéo ảnh hoặc tệp Word vào chỗ còn trống.')
const unfit = () => say('Có ảnh không phải JPEG, PNG hoặc WebP nên chưa tải lên được.')

/** The picture as a file; null when the clipboard does not have it after all. */
async function blobOf({ source }: PastedPicture): Promise<Blob | null> {
  if (source === null) return null
  if (typeof source !== 'string') return new Blob([source.bytes as BlobPart], { type: source.type })
  const written = /^data:([\w/+.-]+);base64,(.*)$/is.exec(source)
  if (!written) return source.startsWith('blob:') ? fetch(source).then((answer) => answer.blob()) : null
  const [, type = '', letters = ''] = written
  const bytes = Uint8Array.from(atob(letters.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type: type.toLowerCase() })
}

async function upload(picture: PastedPicture, number: number): Promise<Uploaded> {
  const blob = await blobOf(picture).catch(() => null)
  const ending = blob && ENDINGS[blob.type]
  if (!blob || !ending) return { ok: false, sentence: unfit() }
  const form = new FormData()
  form.append('tep', new File([blob], `anh-dan-${number}.${ending}`, { type: blob.type }))
  try {
    const answer = await fetch(DOOR, { method: 'POST', body: form, headers: { Accept: 'application/json' } })
    return (await answer.json()) as Uploaded
  } catch {
    return { ok: false, sentence: lost() }
  }
}

/**
 * Takes the pictures of a paste into the library, one after the other, and puts them where their placeholders stand.
 * What cannot be taken keeps its placeholder, and the reason is told once.
 */
export async function uploadPastedPictures(
  editor: Editor,
  range: Range,
  pictures: readonly PastedPicture[],
  things: ThingsShelf,
  tell: (uploads: PictureUploads) => void,
): Promise<void> {
  const total = pictures.filter(({ source }) => source !== null).length
  if (total === 0) return
  const placeholders = new Placeholders(editor, range)
  if (placeholders.count === 0) return placeholders.stop()
  const problems = new Set<string>()
  let done = 0
  tell({ done, total, problems: [] })
  for (const [index, picture] of pictures.entries()) {
    if (picture.source === null || editor.isDestroyed) continue
    const uploaded = await upload(picture, index + 1)
    done += 1
    if (!uploaded.ok) problems.add(uploaded.sentence)
    else if (!editor.isDestroyed) {
      things.add({ pictures: [uploaded.chosen] })
      placeholders.fill(index, uploaded.chosen.mediaId)
    }
    tell({ done, total, problems: [...problems] })
  }
  placeholders.stop()
}
