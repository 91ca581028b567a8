import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { recoveryCodes } from '@/db/schema/accounts'
import { keyedHash } from '@/modules/privacy/sealed-secret'
import { makeWrittenCode, readWrittenCode } from './written-code'

export const RECOVERY_CODE_COUNT = 10
const GROUPS = 2
const GROUP_CHARS = 4

const hashOfCode = (typed: string) => keyedHash(readWrittenCode(typed), 'recovery-codes')

/** Ten fresh codes in place of whatever there was; returned once, kept as hashes. */
export async function replaceRecoveryCodes(tx: Tx, userId: number): Promise<string[]> {
  const codes = new Set<string>()
  while (codes.size < RECOVERY_CODE_COUNT) codes.add(makeWrittenCode(GROUPS, GROUP_CHARS))
  await forgetRecoveryCodes(tx, userId)
  await tx.insert(recoveryCodes).values([...codes].map((code) => ({ userId, codeHash: hashOfCode(code) })))
  return [...codes]
}

export async function forgetRecoveryCodes(tx: Tx, userId: number): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
}

/** Uses one code up. False when it is wrong or was used before; of two at once, one is taken. */
export async function spendRecoveryCode(tx: Tx, userId: number, typed: string): Promise<boolean> {
  const isThis = and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, hashOfCode(typed)))
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(and(isThis, isNull(recoveryCodes.usedAt)))
    .returning({ userId: recoveryCodes.userId })
  return spent.length > 0
}

export async function countRecoveryCodes(tx: Tx, userId: number): Promise<number> {
  return tx.$count(recoveryCodes, and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)))
}
