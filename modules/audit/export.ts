import type { Tx } from '@/db/client'
import { CSV_BYTE_ORDER_MARK, csvRow } from '@/lib/csv'
import { say } from '@/lib/english/audit'
import { type AuditPlace, auditBatch, type ChainedLine } from './desk-queries'
import type { AuditFilter } from './filter'

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const ROWS_PER_READ = 1_000

/** How a line is told in words, by whoever knows the words. */
export type LineWords = (line: ChainedLine) => { verb: string; object: string }

const csvHead = () => [
  say('Số'),
  say('Lúc'),
  say('Ai'),
  say('Thư điện tử'),
  say('Việc'),
  say('Mã việc'),
  say('Đối tượng'),
  say('Mã đối tượng'),
  say('Chi tiết'),
]

function written(line: ChainedLine, format: ExportFormat, words: LineWords): string {
  const { id, at, actorId, actorName, actorEmail, verb, object, details, previousHash, hash } = line
  if (format === 'jsonl') {
    const row = { id, at: at.toISOString(), actorId, actorName, actorEmail, verb, object, details, previousHash, hash }
    return `${JSON.stringify(row)}\n`
  }
  const told = words(line)
  const who = actorName ?? say('Hệ thống')
  return csvRow([
    id,
    at.toISOString(),
    who,
    actorEmail ?? '',
    told.verb,
    verb,
    told.object,
    object,
    JSON.stringify(details),
  ])
}

/**
 * The lines a filter lets through, oldest first and up to the line `lastId`, as pieces of a file. A thousand rows are
 * in memory at a time, and no more are read before the piece was taken: the log may have millions.
 */
export async function* exportAudit(
  tx: Tx,
  filter: AuditFilter,
  lastId: number,
  format: ExportFormat,
  words: LineWords,
): AsyncGenerator<string> {
  if (format === 'csv') yield CSV_BYTE_ORDER_MARK + csvRow(csvHead())
  let place: AuditPlace | null = null
  for (;;) {
    const lines: ChainedLine[] = await auditBatch(tx, filter, place, lastId, ROWS_PER_READ)
    if (lines.length > 0) yield lines.map((line) => written(line, format, words)).join('')
    const last = lines.at(-1)
    if (!last || lines.length < ROWS_PER_READ) return
    place = { at: last.at, id: last.id }
  }
}
