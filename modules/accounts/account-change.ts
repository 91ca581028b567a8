import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { holdAddresses } from './hold-addresses'
import { mayChangeAccount, mayManageUsers } from './permissions'
import { accountIdOf, type Role, type Viewer } from './viewer'

/** `own-account`: a colleague has to do it. */
export type AccountRefusal = 'forbidden' | 'malformed' | 'not-found' | 'own-account'

/** The account as it is when the change begins; its row is held until the change is done. */
export type HeldAccount = {
  id: number
  email: string
  name: string
  role: Role
  isDisabled: boolean
  /** Nobody has chosen a password yet. */
  isInvited: boolean
  hasSecondFactor: boolean
}

export const Target = z.object({ userId: z.int().positive() })

/**
 * What every change to a colleague's account begins with: may they, is it well formed, is it there, is it not their
 * own. `work` does the change in the transaction that has also written the line in the log.
 */
export async function changeAccount<Input extends { userId: number }, Value, Refusal>(
  viewer: Viewer | null,
  input: unknown,
  schema: z.ZodType<Input>,
  verb: string,
  work: (
    tx: Tx,
    account: HeldAccount,
    parsed: Input,
  ) => Promise<Result<{ value: Value; details?: Record<string, unknown> }, Refusal>>,
): Promise<Result<Value, AccountRefusal | Refusal>> {
  if (!mayManageUsers(viewer)) return refuse('forbidden')
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const { userId } = parsed.data
  return db.transaction(async (tx): Promise<Result<Value, AccountRefusal | Refusal>> => {
    // One at a time: two administrators who close each other's accounts must not both succeed.
    await holdAddresses(tx)
    const account = await holdAccount(tx, userId)
    if (!account) return refuse('not-found')
    if (!mayChangeAccount(viewer, account)) return refuse('own-account')
    const done = await work(tx, account, parsed.data)
    if (!done.ok) return done
    const { value, details = {} } = done.value
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb, object: `user:${userId}`, details })
    return { ok: true, value }
  })
}

async function holdAccount(tx: Tx, userId: number): Promise<HeldAccount | null> {
  const [row] = await tx.select().from(users).where(eq(users.id, userId)).for('update')
  if (!row) return null
  const { id, email, name, role } = row
  const isDisabled = row.disabledAt !== null
  const isInvited = row.passwordHash === ''
  return { id, email, name, role, isDisabled, isInvited, hasSecondFactor: row.totpEnabledAt !== null }
}

/** Whether nobody could hand out accounts without this one. */
export async function isLastAdmin(tx: Tx, account: HeldAccount): Promise<boolean> {
  if (account.role !== 'admin' || account.isDisabled || account.isInvited) return false
  const able = and(eq(users.role, 'admin'), isNull(users.disabledAt), ne(users.passwordHash, ''))
  return (await tx.$count(users, and(able, ne(users.id, account.id)))) === 0
}
