import { openBulkConnection, queriesOn } from '@/db/bulk-connection'
import { findMissing, importBatch } from './import-batch'
import { type ImportedArticle, type LineRefusal, readImportLine } from './imported-article'
import { type FileLine, readLines } from './read-lines'

export const BATCH_ARTICLES = 1_000
/** Long articles make smaller batches, so that memory does not grow with them. */
const BATCH_CHARS_MAX = 16_000_000

export type ImportOutcome = {
  lineCount: number
  importedCount: number
  /** Imported by an earlier run, or twice in the file. */
  presentCount: number
  errorCount: number
}

export type ImportRequest = {
  databaseUrl: string
  path: string
  defaultSection: string
  /** Only reads and checks; the counts say what would be done. */
  isDryRun: boolean
  onProgress: (bytesRead: number, outcome: ImportOutcome) => void
  onRefusal: (lineNumber: number, refusal: LineRefusal) => void
}

/**
 * Brings a JSONL file in, batch by batch; a line that cannot be read is told and passed over. Articles that are there
 * already stay as they are, so the same file may be imported again, also after a run that was stopped.
 */
export async function importJsonl(request: ImportRequest): Promise<ImportOutcome> {
  const client = openBulkConnection(request.databaseUrl)
  const outcome: ImportOutcome = { lineCount: 0, importedCount: 0, presentCount: 0, errorCount: 0 }
  let batch: ImportedArticle[] = []
  let chars = 0
  let bytesRead = 0
  const bringIn = async () => {
    if (batch.length === 0) return
    const count = request.isDryRun
      ? await client.begin(async (tx) => (await findMissing(queriesOn(tx, client), batch)).length)
      : await importBatch(client, batch)
    outcome.importedCount += count
    outcome.presentCount += batch.length - count
    batch = []
    chars = 0
    request.onProgress(bytesRead, outcome)
  }
  try {
    for await (const line of readLines(request.path)) {
      outcome.lineCount += 1
      bytesRead = line.bytesRead
      const article = readLine(line, request)
      if (article === null) outcome.errorCount += 1
      else batch.push(article)
      chars += line.text?.length ?? 0
      if (batch.length >= BATCH_ARTICLES || chars >= BATCH_CHARS_MAX) await bringIn()
    }
    await bringIn()
    // Without fresh statistics the planner would walk the new archive as if it were the old one.
    if (!request.isDryRun && outcome.importedCount > 0) await client`analyze`
  } finally {
    await client.end({ timeout: 5 })
  }
  return outcome
}

function readLine(line: FileLine, { defaultSection, onRefusal }: ImportRequest): ImportedArticle | null {
  const read = line.text === null ? null : readImportLine(line.text, defaultSection)
  if (read?.ok) return read.value
  onRefusal(line.number, read?.refusal ?? line.refusal ?? 'not-utf8')
  return null
}
