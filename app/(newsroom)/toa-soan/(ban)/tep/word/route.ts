import { accept } from '@/lib/result'
import { type ImportLine, importDocx } from '@/modules/paste/import-docx'
import { keepDocxPictures } from '@/modules/paste/keep-docx-pictures'
import { throughDoor } from '../../../door'
import { RETRY_AFTER_SECONDS } from '../../../sentences'
import { docxAnswer } from './docx-sentences'

const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' }

/**
 * A Word file in, the blocks it becomes out, for the script of the editor. The body is the file itself; its size is
 * bounded by the front server and by the verb. The answer is a line of JSON for every picture that was taken into the
 * library, and a last one with the text. A refusal is `{ refusal, sentence }`.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await throughDoor(async (viewer) => {
    const bytes = new Uint8Array(await request.arrayBuffer())
    const document = await importDocx(viewer, { bytes })
    return document.ok ? accept(keepDocxPictures(viewer, document.value)) : document
  })
  if (read.ok)
    return new Response(linesOf(read.value), { headers: { ...PRIVATE, 'Content-Type': 'application/x-ndjson' } })
  const { status, sentence } = docxAnswer(read.refusal)
  const retry = status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}
  return Response.json({ refusal: read.refusal, sentence }, { status, headers: { ...PRIVATE, ...retry } })
}

function linesOf(keeping: ReturnType<typeof keepDocxPictures>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await keeping.next()
      const line: ImportLine = next.done ? { paste: next.value } : { progress: next.value }
      controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      if (next.done) controller.close()
    },
    async cancel() {
      // Nobody waits any more: the pictures that are left need not be kept.
      await keeping.return(undefined as never)
    },
  })
}
