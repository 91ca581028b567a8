import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type ACCOUNT_CODE_KINDS, accountCodes, users } from '@/db/schema/accounts'
import type { Role } from './viewer'
import { makeWrittenCode, readWrittenCode } from './written-code'

export type AccountCodeKind = (typeof ACCOUNT_CODE_KINDS)[number]

/** 74 bits: nobody guesses one, so a fast hash keeps them safe. */
const GROUPS = 4
const GROUP_CHARS = 4
const READ_CHARS = GROUPS * GROUP_CHARS

export const INVITATION_HOURS = 7 * 24
export const MAILED_RESET_HOURS = 0.5
export const PRINTED_RESET_HOURS = 24

const hashOfCode = (code: string) => createHash('sha256').update(`account-code:${code}`).digest('hex')

/** Makes the one code that now lets this person choose a password; earlier ones stop working. Kept nowhere in clear. */
export async function issueCode(
  tx: Tx,
  userId: number,
  kind: AccountCodeKind,
  hours: number,
): Promise<{ code: string; expiresAt: Date }> {
  const code = makeWrittenCode(GROUPS, GROUP_CHARS)
  await tx.delete(accountCodes).where(eq(accountCodes.userId, userId))
  const [issued] = await tx
    .insert(accountCodes)
    .values({
      codeHash: hashOfCode(readWrittenCode(code)),
      userId,
      kind,
      expiresAt: sql`now() + make_interval(secs => ${hours * 3_600})`,
    })
    .returning({ expiresAt: accountCodes.expiresAt })
  if (!issued) throw new Error('account_codes: dòng vừa ghi không còn')
  return { code, expiresAt: issued.expiresAt }
}

/** Whom a code belongs to and what it is for. */
export type CodeHolder = { userId: number; kind: AccountCodeKind; email: string; name: string; role: Role }

const stillOpens = (typed: string) =>
  and(eq(accountCodes.codeHash, hashOfCode(readWrittenCode(typed))), sql`${accountCodes.expiresAt} > now()`)

const isWellFormed = (typed: string) => typed.length <= 100 && readWrittenCode(typed).length === READ_CHARS

/** Null when the code is unknown, used, replaced or run out, or its account is closed. Looking does not use it up. */
export async function findCode(tx: Tx, typed: string): Promise<CodeHolder | null> {
  if (!isWellFormed(typed)) return null
  const [found] = await tx
    .select({
      userId: users.id,
      kind: accountCodes.kind,
      email: users.email,
      name: users.name,
      role: users.role,
    })
    .from(accountCodes)
    .innerJoin(users, eq(users.id, accountCodes.userId))
    .where(and(stillOpens(typed), isNull(users.disabledAt)))
  return found ?? null
}

/** Uses a code up; of two people who send it at once, one gets it. Null when it no longer opens anything. */
export async function spendCode(tx: Tx, typed: string): Promise<CodeHolder | null> {
  const holder = await findCode(tx, typed)
  if (!holder) return null
  const spent = await tx.delete(accountCodes).where(stillOpens(typed)).returning({ userId: accountCodes.userId })
  return spent.length > 0 ? holder : null
}
