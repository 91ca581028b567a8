import { db } from '@/db/client'

type Unsafe = (text: string, values: unknown[]) => Promise<unknown[]>

/**
 * The plans of what a query function sends, one for each statement: they are caught on their way to the server. `read`
 * must go through the shared `db`, not through a transaction of it.
 */
export async function plansOf(read: (tx: typeof db) => Promise<unknown>): Promise<string[]> {
  const statements: { text: string; values: unknown[] }[] = []
  const client = (db as unknown as { $client: { unsafe: Unsafe } }).$client
  const { unsafe } = client
  client.unsafe = ((text: string, values: unknown[]) => {
    statements.push({ text, values })
    return unsafe.call(client, text, values)
  }) as Unsafe
  try {
    await read(db)
  } finally {
    client.unsafe = unsafe
  }
  if (statements.length === 0) throw new Error('không có câu lệnh nào được gửi')
  const plans: string[] = []
  for (const { text, values } of statements) {
    const rows = (await unsafe.call(client, `explain ${text}`, values)) as { 'QUERY PLAN': string }[]
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
  return plans
}
