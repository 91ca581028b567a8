import { refuse } from '@/lib/result'
import { mayUploadMedia } from '@/modules/accounts/permissions'
import type { LibraryPicture } from '@/modules/media/library-picture'
import { type ReplaceRefusal, replacePicture } from '@/modules/media/replace-picture'
import { rowId } from '../../../row-id'
import { sentFile } from '../sent-file'
import { throughFileDoor } from '../through-file-door'

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
  const told = replaced.ok ? 'xong=thay' : refusalInAddress(replaced.refusal)
  const headers = { Location: `${page}?${told}`, 'Cache-Control': 'private, no-store' }
  return new Response(null, { status: 303, headers })
}

function refusalInAddress(refusal: string | { kind: string; id?: number }): string {
  if (typeof refusal === 'string') return `loi=${refusal}`
  return refusal.id === undefined ? `loi=${refusal.kind}` : `loi=${refusal.kind}&so=${refusal.id}`
}
