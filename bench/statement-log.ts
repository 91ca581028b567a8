import { open, stat } from 'node:fs/promises'
import postgres from 'postgres'

/**
 * Statements of one stretch of time. Apart: how often the frame of a page was read (office, navigation, standing
 * pages), and its statements. Two renders at once share one such read, so their number is a matter of timing.
 */
export type Statements = { count: number; frameReads: number; frameStatements: number; content: string[] }

/** The site's pool; what follows the invalidation log asks once a second whether or not anything happens. */
const COUNTED = /^trang-nhat (\d+)\|.*?LOG: {2}(?:statement|execute [^:]*): (.*)$/

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

/** What `app/_cached/site.ts` reads, in a transaction of its own: these always, the sign's picture and tags where they are used. */
const FRAME = ['settings', 'sections', 'standing_pages']
const FRAME_TABLES = new Set([...FRAME, 'media', 'tags'])
const TABLE = /\bfrom "([a-z_]+)"/
/** The state of the log, which every read of a page asks first. */
const LOG = 'invalidations'

function isFrame(transaction: readonly string[]): boolean {
  const tables = transaction.flatMap((statement) => TABLE.exec(statement)?.[1] ?? []).filter((table) => table !== LOG)
  return tables.every((table) => FRAME_TABLES.has(table)) && FRAME.every((table) => tables.includes(table))
}

/** Counts the lines of a server log. */
export function count(text: string): Statements {
  const open = new Map<string, string[]>()
  const counted: Statements = { count: 0, frameReads: 0, frameStatements: 0, content: [] }
  for (const line of text.split('\n')) {
    const [, backend, statement] = COUNTED.exec(line) ?? []
    if (backend === undefined || statement === undefined) continue
    counted.count += 1
    const transaction = /^begin\b/.test(statement) ? [] : (open.get(backend) ?? [])
    transaction.push(statement)
    const isWhole = /^commit\b/.test(statement)
    open.set(backend, isWhole ? [] : transaction)
    if (!isWhole) continue
    if (isFrame(transaction)) {
      counted.frameReads += 1
      counted.frameStatements += transaction.length
    } else counted.content.push(...transaction)
  }
  for (const transaction of open.values()) counted.content.push(...transaction)
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
