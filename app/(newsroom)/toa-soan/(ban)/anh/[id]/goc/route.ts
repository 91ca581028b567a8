import { PICTURE_WORDS } from '@/components/newsroom/media/upload-words'
import { db } from '@/db/client'
import { accept, refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import { readOriginal } from '@/modules/media/original'
import { pictureWorkshop } from '@/modules/media/picture-workshop'
import { refuseJson } from '../../../tep/file-answer'
import { throughReadingDoor } from '../../../tep/through-file-door'

const WIDTH_PIXELS_MAX = 1_200
const POLICY = "default-src 'none'; sandbox"
const GONE = { status: 404, sentence: 'Không còn tìm thấy ảnh này.' }

type Context = { params: Promise<{ id: string }> }

/** The original of a picture, upright and whole, for the page where it is cut. Nobody outside the newsroom sees it. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  const { id } = await context.params
  const shown = await throughReadingDoor<Uint8Array, 'not-found'>(mayUploadMedia, async () => {
    const original = /^[1-9]\d{0,8}$/.test(id) ? await readOriginal(db, Number(id)) : null
    const bytes =
      original &&
      (await pictureWorkshop()
        .upright(original.bytes, WIDTH_PIXELS_MAX)
        .catch(() => null))
    return bytes ? accept(bytes) : refuse('not-found')
  })
  if (!shown.ok) return refuseJson(shown.refusal === 'not-found' ? GONE : PICTURE_WORDS[shown.refusal])
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
