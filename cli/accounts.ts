import { randomInt } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db } from '@/db/client'
import { type ROLES, users } from '@/db/schema/accounts'
import { hashPassword } from '@/modules/accounts/password'
import { revokeAllSessions } from '@/modules/accounts/sessions'
import { recordAudit } from '@/modules/audit/record'

type Role = (typeof ROLES)[number]

/** No letter or digit that is mistaken for another when it is read from a screen. */
const PASSWORD_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const PASSWORD_GROUPS = 4
const GROUP_CHARS = 5
const FIRST_ACCOUNT = { email: 'toasoan@trangnhat.local', name: 'Toà soạn', role: 'chief' } as const

/** About 99 bits in four groups of five, easy to type. */
export function makePassword(): string {
  const letter = () => PASSWORD_LETTERS.charAt(randomInt(PASSWORD_LETTERS.length))
  const group = () => Array.from({ length: GROUP_CHARS }, letter).join('')
  return Array.from({ length: PASSWORD_GROUPS }, group).join('-')
}

/** Adds an account; the e-mail is already normalised. Null when it is taken. */
export async function addAccount(account: { email: string; name: string; role: Role }, password: string) {
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(users)
      .values({ ...account, passwordHash })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!made) return null
    await recordAudit(tx, {
      actorId: null,
      verb: 'add-account',
      object: `user:${made.id}`,
      details: { role: account.role },
    })
    return made.id
  })
}

/** The account of a new installation; null when there is any account already. The password is kept nowhere in clear. */
export async function ensureFirstAccount(): Promise<{ email: string; password: string } | null> {
  const [known] = await db.select({ id: users.id }).from(users).limit(1)
  if (known) return null
  const password = makePassword()
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.firstAccount})`)
    const [other] = await tx.select({ id: users.id }).from(users).limit(1)
    if (other) return null
    await tx.insert(users).values({ ...FIRST_ACCOUNT, passwordHash })
    await recordAudit(tx, { actorId: null, verb: 'add-account', object: 'user:first', details: { role: 'chief' } })
    return { email: FIRST_ACCOUNT.email, password }
  })
}

/** Closes an account and signs it out everywhere. False when nobody has this e-mail. */
export function disableAccount(email: string): Promise<boolean> {
  return change(email, 'disable-account', { disabledAt: new Date() })
}

/** Sets a new password, opens a closed account again and signs it out everywhere. False when nobody has this e-mail. */
export async function resetAccount(email: string, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password)
  return change(email, 'reset-password', { passwordHash, passwordChangedAt: new Date(), disabledAt: null })
}

async function change(email: string, verb: string, values: Partial<typeof users.$inferInsert>): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [user] = await tx.update(users).set(values).where(eq(users.email, email)).returning({ id: users.id })
    if (!user) return false
    await revokeAllSessions(tx, user.id)
    await recordAudit(tx, { actorId: null, verb, object: `user:${user.id}` })
    return true
  })
}
