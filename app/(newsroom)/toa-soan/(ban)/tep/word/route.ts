import { importDocx } from '@/modules/paste/import-docx'
import { throughDoor } from '../../../door'
import { RETRY_AFTER_SECONDS } from '../../../sentences'
import { docxAnswer } from './docx-sentences'

/**
 * A Word file in, the blocks it becomes out, both for the script of the editor. The body is the file itself; its size is
 * bounded by the front server and by the verb. A refusal is `{ refusal, sentence }`.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await throughDoor(async (viewer) =>
    importDocx(viewer, { bytes: new Uint8Array(await request.arrayBuffer()) }),
  )
  const headers = { 'Cache-Control': 'private, no-store' }
  if (read.ok) return Response.json(read.value, { headers })
  const { status, sentence } = docxAnswer(read.refusal)
  const retry = status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}
  return Response.json({ refusal: read.refusal, sentence }, { status, headers: { ...headers, ...retry } })
}
