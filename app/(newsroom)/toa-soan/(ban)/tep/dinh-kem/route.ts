import type { ChosenAttachment } from '@/components/newsroom/media/chosen-picture'
import { attachmentWords } from '@/components/newsroom/media/upload-words'
import { refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { type AttachmentRefusal, type UploadedAttachment, uploadAttachment } from '@/modules/media/upload-attachment'
import { chosenAttachment } from '../chosen'
import { answerRefused, answerTaken } from '../file-answer'
import { sentFile } from '../sent-file'
import { throughFileDoor } from '../through-file-door'

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
  if (!taken.ok) return answerRefused(request, attachmentWords()[taken.refusal], LIBRARY)
  const { attachment, isNew } = taken.value
  const chosen = chosenAttachment(attachment)
  return answerTaken<ChosenAttachment>(request, { chosen, isNew, id: attachment.id }, LIBRARY)
}
