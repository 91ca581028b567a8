import { said } from '@/lib/english/media'
import { refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { LibraryPicture } from '@/modules/media/library-picture'
import { type ReplaceRefusal, replacePicture } from '@/modules/media/replace-picture'
import { rowId } from '../../../row-id'
import { alreadyThereInWords, pictureAnswers } from '../../anh/sentences'
import { answerRefused, leadTo, type Words } from '../file-answer'
import { sentFile } from '../sent-file'
import { type FileDoorRefusal, throughFileDoor } from '../through-file-door'

const UNKNOWN: Words = said({ status: 500, sentence: 'Chưa làm được việc này. Vui lòng thử lại.' })

/** Puts the file of a plain form (`tep`) in the place of picture `id`, and leads back to its page. */
export async function POST(request: Request): Promise<Response> {
  let id: string | null = null
  const replaced = await throughFileDoor<LibraryPicture, 'malformed' | ReplaceRefusal>(
    mayUploadMedia,
    async (viewer) => {
      const sent = await sentFile(request)
      id = sent?.field('id') ?? null
      if (!sent || id === null) return refuse('malformed')
      return replacePicture(viewer, { id, version: sent.field('version'), bytes: sent.bytes, name: sent.name })
    },
  )
  const page = rowId(id ?? '') === null ? '/toa-soan/anh' : `/toa-soan/anh/${id}`
  return replaced.ok ? leadTo(`${page}?xong=thay`) : answerRefused(request, inWords(replaced.refusal), page)
}

function inWords(refusal: ReplaceRefusal | FileDoorRefusal): Words {
  if (typeof refusal === 'string') return pictureAnswers()[refusal] ?? UNKNOWN
  if (refusal.kind === 'already-there') return alreadyThereInWords(refusal.id)
  return pictureAnswers()[refusal.kind] ?? UNKNOWN
}
