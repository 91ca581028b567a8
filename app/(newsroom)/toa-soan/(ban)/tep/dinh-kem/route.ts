import type { ChosenAttachment, LibraryPage } from '@/components/newsroom/media/chosen-picture'
import { ATTACHMENT_WORDS } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { accept, refuse } from '@/lib/result'
import { mayChoosePictures, mayUploadMedia } from '@/modules/accounts/permissions'
import { type LibraryAttachment, listAttachments } from '@/modules/media/library-attachment'
import { type AttachmentRefusal, type UploadedAttachment, uploadAttachment } from '@/modules/media/upload-attachment'
import { chosenAttachment } from '../chosen'
import { answerUpload, privateJson, refuseJson } from '../file-answer'
import { sentFile } from '../sent-file'
import { throughFileDoor, throughReadingDoor } from '../through-file-door'

const PAGE_LENGTH = 24
const TEXT_CHARS_MAX = 100
const LIBRARY = '/toa-soan/anh/tep'

/** Takes one file that goes with a document: a form with the field `tep`. */
export async function POST(request: Request): Promise<Response> {
  const taken = await throughFileDoor<UploadedAttachment, 'malformed' | AttachmentRefusal>(
    mayUploadMedia,
    async (viewer) => {
      const sent = await sentFile(request)
      return sent ? uploadAttachment(viewer, sent) : refuse('malformed')
    },
  )
  if (!taken.ok) return answerUpload(request, { words: ATTACHMENT_WORDS[taken.refusal], code: taken.refusal }, LIBRARY)
  const { attachment, isNew } = taken.value
  return answerUpload(request, { chosen: chosenAttachment(attachment), isNew, id: attachment.id }, LIBRARY)
}

/** One page of the files for whoever chooses one: `?q=` words, `?sau=` the last number of the page before. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const text = [...(asked.get('q') ?? '').replace(/\p{Cc}/gu, ' ')].slice(0, TEXT_CHARS_MAX).join('')
  const after = Number(/^[1-9]\d{0,8}$/.exec(asked.get('sau') ?? '')?.[0] ?? 0) || null
  const found = await throughReadingDoor<LibraryAttachment[], never>(mayChoosePictures, async () =>
    accept(await listAttachments(db, { text, isTrash: false, after, limit: PAGE_LENGTH + 1 })),
  )
  if (!found.ok) return refuseJson(ATTACHMENT_WORDS[found.refusal])
  const shown = found.value.slice(0, PAGE_LENGTH)
  const next = found.value.length > PAGE_LENGTH ? (shown.at(-1)?.id ?? null) : null
  return privateJson({ items: shown.map(chosenAttachment), next } satisfies LibraryPage<ChosenAttachment>)
}
