import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import postgres from 'postgres'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { Problem } from '@/lib/problem'

const FOLDER = 'db/migrations'

type Migration = { name: string; text: string; hash: string }

/** The migrations of this program in their order, from drizzle-kit's journal. */
export function knownMigrations(folder = resolve(FOLDER)): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8'))
  return journal.entries.map(({ tag: name }) => {
    const text = readFileSync(`${folder}/${name}.sql`, 'utf8')
    return { name, text, hash: createHash('sha256').update(text).digest('hex') }
  })
}

/**
 * Brings a database to this program's version: each migration once, each in a transaction together with its record.
 * Returns the names of those applied now. Throws a `Problem` when the database is newer than the program.
 */
export async function migrate(databaseUrl: string, migrations = knownMigrations()): Promise<string[]> {
  // A migration may rebuild an index for minutes; only the pool of the site has deadlines.
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${ADVISORY_LOCK.migration})`
    await sql`create table if not exists schema_migrations (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`
    const recorded = await readRecords(sql)
    refuseUnknown(recorded, migrations)
    const pending = migrations.filter(({ name }) => !recorded.has(name))
    for (const { name, text, hash } of pending) {
      await sql.begin(async (tx) => {
        await tx.unsafe(text)
        await tx`insert into schema_migrations (name, hash) values (${name}, ${hash})`
      })
    }
    return pending.map(({ name }) => name)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/**
 * Makes a database ready for a command: one without any table is filled, one that lacks the newest steps is refused with a
 * `Problem`, because changing it is a deed of its own. Returns whether it was filled.
 */
export async function ensureTables(databaseUrl: string, migrations = knownMigrations()): Promise<boolean> {
  const recorded = await recordedMigrations(databaseUrl)
  if (recorded.size === 0) return (await migrate(databaseUrl, migrations)).length > 0
  refuseUnknown(recorded, migrations)
  const missing = migrations.filter(({ name }) => !recorded.has(name))
  if (missing.length === 0) return false
  throw new Problem(`Cơ sở dữ liệu còn thiếu ${missing.length} bước. Vui lòng chạy npm run cli -- migrate trước.`)
}

async function recordedMigrations(databaseUrl: string): Promise<Map<string, string>> {
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [found] = await sql`select to_regclass('schema_migrations') as name`
    return found?.name ? await readRecords(sql) : new Map()
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function readRecords(sql: postgres.Sql): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; hash: string }[]>`select name, hash from schema_migrations`
  return new Map(rows.map(({ name, hash }) => [name, hash]))
}

function refuseUnknown(recorded: Map<string, string>, migrations: Migration[]): void {
  const known = new Map(migrations.map(({ name, hash }) => [name, hash]))
  for (const [name, hash] of recorded) {
    const expected = known.get(name)
    if (expected === undefined) {
      throw new Problem(
        `Cơ sở dữ liệu mới hơn chương trình (có bước ${name}). Vui lòng dùng phiên bản chương trình mới hơn.`,
      )
    }
    if (expected !== hash)
      throw new Problem(`Bước ${name} đã chạy nhưng tệp của nó nay khác; vui lòng khôi phục tệp cũ.`)
  }
}
