import { open, stat } from 'node:fs/promises'
import postgres from 'postgres'

/** Statements of one stretch of time, by the backend that ran them. */
export type Statements = { byBackend: Map<string, string[]>; count: number }

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

function count(text: string): Statements {
  const byBackend = new Map<string, string[]>()
  let total = 0
  for (const line of text.split('\n')) {
    const [, backend, statement] = COUNTED.exec(line) ?? []
    if (backend === undefined || statement === undefined) continue
    total += 1
    byBackend.set(backend, [...(byBackend.get(backend) ?? []), statement])
  }
  return { byBackend, count: total }
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
