import type { ChosenPicture } from '@/components/newsroom/media/chosen-picture'
import { pictureWords } from '@/components/newsroom/media/upload-words'
import { refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { FileRefusal } from '@/modules/media/picture-refusals'
import { type UploadedPicture, uploadPicture } from '@/modules/media/upload-picture'
import { chosenPicture } from '../chosen'
import { answerRefused, answerTaken } from '../file-answer'
import { sentFile } from '../sent-file'
import { throughFileDoor } from '../through-file-door'

const LIBRARY = '/toa-soan/anh'

type Refusal = 'malformed' | 'forbidden' | FileRefusal

/** Takes one picture: a form with the field `tep`, and `thuMuc` for the folder. */
export async function POST(request: Request): Promise<Response> {
  const taken = await throughFileDoor<UploadedPicture, Refusal>(mayUploadMedia, async (viewer) => {
    const sent = await sentFile(request)
    if (!sent) return refuse('malformed')
    const { bytes, name, field } = sent
    return uploadPicture(viewer, { bytes, name, folder: field('thuMuc') ?? '' })
  })
  if (!taken.ok) return answerRefused(request, pictureWords()[taken.refusal], LIBRARY)
  const { picture, isNew } = taken.value
  return answerTaken<ChosenPicture>(request, { chosen: chosenPicture(picture), isNew, id: picture.id }, LIBRARY)
}
