import { and, eq, ne, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'

/** Until the transaction ends nobody else changes an account or takes an address: of two who want one, one is refused. */
export async function holdAddresses(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.accountChange})`)
}

/** Whether somebody but this person signs in with an address. */
export async function isAddressTaken(tx: Tx, email: string, userId: number): Promise<boolean> {
  return (await tx.$count(users, and(eq(users.email, email), ne(users.id, userId)))) > 0
}
