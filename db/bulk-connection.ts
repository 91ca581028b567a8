import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { connectionOptions, type Tx } from './client'

/**
 * One connection for work that takes minutes. The pool of the site hides its driver and gives up after seconds; COPY
 * needs the driver and time. Whoever opens it ends it.
 */
export function openBulkConnection(url: string): postgres.Sql {
  const connection = {
    ...connectionOptions.connection,
    statement_timeout: 0,
    idle_in_transaction_session_timeout: 0,
    // Thousands of texts are sorted into the index of words at once, ten times faster than one by one.
    gin_pending_list_limit: 65_536,
  }
  return postgres(url, { ...connectionOptions, max: 1, connection })
}

/** The same transaction as queries know it. Drizzle wants the options of the pool beside it, to quiet its date parsers. */
export function queriesOn(connection: postgres.TransactionSql, client: postgres.Sql): Tx {
  return drizzle(Object.assign(connection, { options: client.options }) as unknown as postgres.Sql)
}
