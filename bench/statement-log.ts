import { open, stat } from 'node:fs/promises'
import postgres from 'postgres'

/**
 * Statements of one stretch of time. `content`: every read once, and all that is no read. Apart: the reads that came
 * again with the same words and values. Two renders at once share one read, so the number of those is a matter of timing.
 */
export type Statements = { count: number; content: string[]; repeatedReads: number }

/** The site's pool; what follows the invalidation log asks once a second whether or not anything happens. */
const COUNTED = /^trang-nhat (\d+)\|.*?LOG: {2}(?:statement|execute [^:]*): (.*)$/

/** The values of the statement before; how PostgreSQL writes them down, before version 16 and since. */
const VALUES = /^trang-nhat (\d+)\|.*?DETAIL: {2}[Pp]arameters: (.*)$/
const READ_ONLY = /^set transaction .*\bread only\b/

/** Lets the database server write down every statement, until `stop`. Needs its superuser: the embedded one is ours. */
export async function recordStatements(databaseUrl: string, logFile: string) {
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'trang-nhat-bench' },
  })
  await sql`alter system set log_line_prefix = '%a %p|'`
  await sql`alter system set log_statement = 'all'`
  await sql`select pg_reload_conf()`
  return {
    /** Where the log ends now. */
    mark: async () => (await stat(logFile)).size,
    since: async (offset: number): Promise<Statements> => count(await readFrom(logFile, offset)),
    async stop() {
      await sql`alter system reset log_statement`
      await sql`alter system reset log_line_prefix`
      await sql`select pg_reload_conf()`
      await sql.end()
    },
  }
}

type Statement = { text: string; values: string }

/** Counts the lines of a server log. */
export function count(text: string): Statements {
  const open = new Map<string, Statement[]>()
  const known = new Set<string>()
  const counted: Statements = { count: 0, content: [], repeatedReads: 0 }
  for (const line of text.split('\n')) {
    const [, valued, values = ''] = VALUES.exec(line) ?? []
    const last = valued === undefined ? undefined : open.get(valued)?.at(-1)
    if (last) last.values = values
    const [, backend, statement] = COUNTED.exec(line) ?? []
    if (backend === undefined || statement === undefined) continue
    counted.count += 1
    const transaction = /^begin\b/.test(statement) ? [] : (open.get(backend) ?? [])
    transaction.push({ text: statement, values: '' })
    const isWhole = /^commit\b/.test(statement)
    open.set(backend, isWhole ? [] : transaction)
    if (!isWhole) continue
    const key = JSON.stringify(transaction)
    const isRead = transaction.some((each) => READ_ONLY.test(each.text))
    if (isRead && known.has(key)) counted.repeatedReads += 1
    else counted.content.push(...transaction.map((each) => each.text))
    known.add(key)
  }
  for (const transaction of open.values()) counted.content.push(...transaction.map((each) => each.text))
  return counted
}

async function readFrom(file: string, offset: number): Promise<string> {
  const handle = await open(file)
  try {
    const bytes = Buffer.alloc(Math.max(0, (await handle.stat()).size - offset))
    await handle.read(bytes, 0, bytes.length, offset)
    return bytes.toString()
  } finally {
    await handle.close()
  }
}
