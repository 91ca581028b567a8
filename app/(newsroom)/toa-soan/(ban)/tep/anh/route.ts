import type { ChosenPicture, LibraryPage } from '@/components/newsroom/media/chosen-picture'
import { PICTURE_WORDS } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { accept, refuse } from '@/lib/result'
import { mayChoosePictures, mayUploadMedia } from '@/modules/accounts/permissions'
import type { LibraryPicture } from '@/modules/media/library-picture'
import { listLibrary, WHOLE_LIBRARY } from '@/modules/media/library-queries'
import type { FileRefusal } from '@/modules/media/picture-refusals'
import { type UploadedPicture, uploadPicture } from '@/modules/media/upload-picture'
import { chosenPicture } from '../chosen'
import { answerUpload, privateJson, refuseJson } from '../file-answer'
import { sentFile } from '../sent-file'
import { throughFileDoor, throughReadingDoor } from '../through-file-door'

const PAGE_LENGTH = 24
const TEXT_CHARS_MAX = 100
const LIBRARY = '/toa-soan/anh'

/** Takes one picture: a form with the field `tep`, and `thuMuc` for the folder. */
export async function POST(request: Request): Promise<Response> {
  const taken = await throughFileDoor<UploadedPicture, 'malformed' | 'forbidden' | FileRefusal>(
    mayUploadMedia,
    async (viewer) => {
      const sent = await sentFile(request)
      if (!sent) return refuse('malformed')
      const { bytes, name, field } = sent
      return uploadPicture(viewer, { bytes, name, folder: field('thuMuc') ?? '' })
    },
  )
  if (!taken.ok) return answerUpload(request, { words: PICTURE_WORDS[taken.refusal], code: taken.refusal }, LIBRARY)
  const { picture, isNew } = taken.value
  return answerUpload(request, { chosen: chosenPicture(picture), isNew, id: picture.id }, LIBRARY)
}

/** One page of the library for the picture chooser: `?q=` words, `?sau=` the last number of the page before. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const text = [...(asked.get('q') ?? '').replace(/\p{Cc}/gu, ' ')].slice(0, TEXT_CHARS_MAX).join('')
  const after = Number(/^[1-9]\d{0,8}$/.exec(asked.get('sau') ?? '')?.[0] ?? 0) || null
  const found = await throughReadingDoor<LibraryPicture[], never>(mayChoosePictures, async () =>
    accept(await listLibrary(db, { ...WHOLE_LIBRARY, text }, after, PAGE_LENGTH + 1)),
  )
  if (!found.ok) return refuseJson(PICTURE_WORDS[found.refusal])
  const shown = found.value.slice(0, PAGE_LENGTH)
  const next = found.value.length > PAGE_LENGTH ? (shown.at(-1)?.id ?? null) : null
  return privateJson({ items: shown.map(chosenPicture), next } satisfies LibraryPage<ChosenPicture>)
}
