import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '@/lib/env'

export type Db = PostgresJsDatabase<Record<string, never>>
/** A transaction or the pool: queries take either, verbs open the transaction. */
export type Tx = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>

/** No statement of ours is worth waiting longer for; a stopped server must not hold a reader or a form (trust: ≤ 5 s). */
export const STATEMENT_TIMEOUT_MILLISECONDS = 4_000
const POOL_SIZE = 10
const RETRY_SECONDS = 0.2

/** Connection options shared by every pool of the product. */
export const connectionOptions = {
  max: POOL_SIZE,
  connect_timeout: 3,
  idle_timeout: 60,
  onnotice: () => {},
  // The driver's own pauses between attempts grow to twenty seconds; corrections must show within ten of a recovery.
  backoff: () => RETRY_SECONDS,
  connection: {
    application_name: 'trang-nhat',
    statement_timeout: STATEMENT_TIMEOUT_MILLISECONDS,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
    TimeZone: 'UTC',
    // In kilobytes: a dozen texts. Every search reads the batch that its index has not sorted in yet.
    gin_pending_list_limit: 128,
  },
} as const

function open(): Db {
  // An address that nobody answers: code that runs without a database fails at its first query, not at import.
  const url = env.databaseUrl ?? 'postgres://127.0.0.1:9/khong-co'
  return drizzle(postgres(url, connectionOptions))
}

// One pool a process, however many bundles import this file.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.db')
shared[KEY] ??= open()

/**
 * The only owner of the PostgreSQL pool. The raw client stays private: Drizzle turns off its date and JSON parsers,
 * so a second user of it would receive strings where the driver promises dates.
 */
export const db = shared[KEY] as Db

/**
 * Connections apart from the shared pool, for work that must neither wait for readers nor keep them waiting; the
 * server's lists show them under `name`.
 * `close` cuts them off at once, also when the server no longer answers: what was under way is rejected.
 */
export function openApart(name: string, max: number): { database: Db; close: () => Promise<void> } {
  const connection = { ...connectionOptions.connection, application_name: name }
  const options = { ...connectionOptions, connection, max }
  const client = postgres(env.databaseUrl ?? 'postgres://127.0.0.1:9/khong-co', options)
  return { database: drizzle(client), close: () => client.end({ timeout: 0 }).catch(() => {}) }
}

/** Ends the pool; for command-line programs that want to exit. */
export async function closeDb(): Promise<void> {
  await (db as Db & { $client: postgres.Sql }).$client.end({ timeout: 5 })
}
