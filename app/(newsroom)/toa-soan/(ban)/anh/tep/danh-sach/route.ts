import type { ChosenAttachment, LibraryPage } from '@/components/newsroom/media/chosen-picture'
import { attachmentWords } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { accept } from '@/lib/result'
import { mayChoosePictures } from '@/modules/accounts/permissions'
import { type LibraryAttachment, listAttachments } from '@/modules/media/library-attachment'
import { chosenAttachment } from '../../../tep/chosen'
import { privateJson, refuseJson } from '../../../tep/file-answer'
import { listQuestion, pageOf } from '../../../tep/list-question'
import { throughReadingDoor } from '../../../tep/through-file-door'

const PAGE_LENGTH = 24

/** One page of the files for whoever chooses one. */
export async function GET(request: Request): Promise<Response> {
  const { text, after } = listQuestion(request)
  const found = await throughReadingDoor<LibraryAttachment[], never>(mayChoosePictures, async () =>
    accept(await listAttachments(db, { text, isTrash: false, after, limit: PAGE_LENGTH + 1 })),
  )
  if (!found.ok) return refuseJson(attachmentWords()[found.refusal])
  const { shown, next } = pageOf(found.value, PAGE_LENGTH)
  return privateJson({ items: shown.map(chosenAttachment), next } satisfies LibraryPage<ChosenAttachment>)
}
