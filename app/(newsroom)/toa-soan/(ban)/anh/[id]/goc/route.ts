import { pictureWords } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { said } from '@/lib/english/media'
import { refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { uprightPicture } from '@/modules/media/make-picture'
import { readOriginal } from '@/modules/media/original'
import type { FileRefusal } from '@/modules/media/picture-refusals'
import { refuseJson } from '../../../tep/file-answer'
import { throughReadingDoor } from '../../../tep/through-file-door'

const WIDTH_PIXELS_MAX = 1_200
const POLICY = "default-src 'none'; sandbox"
const GONE = said({ status: 404, sentence: 'Không còn tìm thấy ảnh này.' })

type Context = { params: Promise<{ id: string }> }

/** The original of a picture, upright and whole, for the page where it is cut. Nobody outside the newsroom sees it. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  const { id } = await context.params
  const shown = await throughReadingDoor<Uint8Array, 'not-found' | FileRefusal>(mayUploadMedia, async () => {
    const original = /^[1-9]\d{0,8}$/.test(id) ? await readOriginal(db, Number(id)) : null
    if (!original) return refuse('not-found')
    return uprightPicture(original.bytes, WIDTH_PIXELS_MAX)
  })
  if (!shown.ok) return refuseJson(shown.refusal === 'not-found' ? GONE : pictureWords()[shown.refusal])
  return new Response(new Uint8Array(shown.value), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Security-Policy': POLICY,
      // The page asks for each version of the picture by its own address.
      'Cache-Control': 'private, max-age=3600',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
}
