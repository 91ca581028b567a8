import type { ChosenPicture, LibraryPage } from '@/components/newsroom/media/chosen-picture'
import { pictureWords } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { accept } from '@/lib/result'
import { mayChoosePictures } from '@/modules/accounts/permissions'
import type { LibraryPicture } from '@/modules/media/library-picture'
import { listLibrary, WHOLE_LIBRARY } from '@/modules/media/library-queries'
import { chosenPicture } from '../../tep/chosen'
import { privateJson, refuseJson } from '../../tep/file-answer'
import { listQuestion, pageOf } from '../../tep/list-question'
import { throughReadingDoor } from '../../tep/through-file-door'

const PAGE_LENGTH = 24

/** One page of the library for the picture chooser. */
export async function GET(request: Request): Promise<Response> {
  const { text, after } = listQuestion(request)
  const found = await throughReadingDoor<LibraryPicture[], never>(mayChoosePictures, async () =>
    accept(await listLibrary(db, { ...WHOLE_LIBRARY, text }, after, PAGE_LENGTH + 1)),
  )
  if (!found.ok) return refuseJson(pictureWords()[found.refusal])
  const { shown, next } = pageOf(found.value, PAGE_LENGTH)
  return privateJson({ items: shown.map(chosenPicture), next } satisfies LibraryPage<ChosenPicture>)
}
