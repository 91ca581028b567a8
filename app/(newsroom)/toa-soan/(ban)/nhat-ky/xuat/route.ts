import { redirect } from 'next/navigation'
import { requestedPath } from '@/app/_auth/request-line'
import { signInPath } from '@/app/_auth/return-path'
import { objectInWords, verbInWords } from '@/components/newsroom/audit-words'
import { db } from '@/db/client'
import { say } from '@/lib/english/audit'
import { calendarDayOf } from '@/lib/time'
import { handOutAudit } from '@/modules/accounts/hand-out-audit'
import { exportAudit } from '@/modules/audit/export'
import { askAsViewer } from '../../../door'
import { RETRY_AFTER_SECONDS, SENTENCES } from '../../../sentences'
import { askedAudit, filterOf } from '../asked-audit'

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const

const plain = (status: number, sentence: string, headers: Record<string, string> = {}) =>
  new Response(sentence, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })

/** The log as a file, filtered as the page is; written while it is read, a thousand lines at a time. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const asked = askedAudit(query)
  const chosen = Object.fromEntries(Object.entries(asked).filter(([, word]) => word !== ''))
  const handed = await askAsViewer((viewer) => handOutAudit(viewer, { format: query['dang'], asked: chosen }))
  if (!handed.ok) {
    if (handed.refusal === 'signed-out') redirect(signInPath(await requestedPath()))
    if (handed.refusal === 'database-down') {
      return plain(503, SENTENCES.databaseDownNoText, { 'Retry-After': `${RETRY_AFTER_SECONDS}` })
    }
    return handed.refusal === 'forbidden'
      ? plain(403, say('Tài khoản của bạn chưa được giao quyền đọc nhật ký.'))
      : plain(400, say('Chưa rõ dạng tệp: dang=csv hoặc dang=jsonl.'))
  }
  const { format, lastId } = handed.value
  const words = (line: { verb: string; object: string }) => ({
    verb: verbInWords(line.verb),
    object: objectInWords(line.object),
  })
  const pieces = exportAudit(db, filterOf(asked), lastId, format, words)
  const { year, month, day } = calendarDayOf(new Date())
  const name = `nhat-ky-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.${format}`
  const headers = { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="${name}"` }
  return new Response(streamOf(pieces), { headers })
}

/** Takes the next piece only when the last one has been sent. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
