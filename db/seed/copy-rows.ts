import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'

const CHUNK_CHARS = 65_536
const SPECIAL = /[\\\n\r\t]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One value in the text format of COPY. */
export function copyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character)
}

/**
 * Streams rows into a table with COPY, a good ten times faster than INSERT. The columns are those of the first row;
 * `undefined` becomes null, so every row names the same ones. `onRow` is called for each row handed over.
 */
export async function copyRows<Table extends PgTable>(
  connection: postgres.TransactionSql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  onRow: () => void = () => {},
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = getTableColumns(table)
  const keys = Object.keys(first)
  function* lines() {
    let chunk = ''
    for (const row of rows as readonly Record<string, unknown>[]) {
      chunk += `${keys.map((key) => copyValue(row[key])).join('\t')}\n`
      onRow()
      if (chunk.length < CHUNK_CHARS) continue
      yield Buffer.from(chunk)
      chunk = ''
    }
    if (chunk !== '') yield Buffer.from(chunk)
  }
  const target = keys.map((key) => `"${columns[key]?.name ?? key}"`).join(', ')
  const query = connection.unsafe(`copy "${getTableName(table)}" (${target}) from stdin`)
  const into = await query.writable()
  // The driver forgets the stream once the last byte is sent; a refusal that comes after it would never be heard.
  Object.assign(query, { reject: (error: Error) => into.destroy(error) })
  await pipeline(Readable.from(lines(), { objectMode: false }), into)
}
