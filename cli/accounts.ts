import { eq, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { Problem } from '@/lib/problem'
import { hashPassword } from '@/modules/accounts/password'
import { makeWrittenCode } from '@/modules/accounts/written-code'
import { recordAudit } from '@/modules/audit/record'

export type NewAccount = { email: string; password: string }
/** Who publishes and who hands out accounts are two roles, so a new installation has one account for each. */
export type FirstAccounts = { chief: NewAccount; admin: NewAccount }

const FIRST_CHIEF = { email: 'toasoan@trangnhat.local', name: 'Toà soạn', role: 'chief' } as const
const FIRST_ADMIN = { email: 'quantri@trangnhat.local', name: 'Quản trị', role: 'admin' } as const
const PASSWORD_GROUPS = 4
const GROUP_CHARS = 5

/** About 93 bits in four groups of five, which a Vietnamese keyboard left on does not turn into something else. */
export const makePassword = (): string => makeWrittenCode(PASSWORD_GROUPS, GROUP_CHARS)

/** The accounts of a new installation; null when there is any account already. Passwords are kept nowhere in clear. */
export async function ensureFirstAccounts(): Promise<FirstAccounts | null> {
  const [known] = await db.select({ id: users.id }).from(users).limit(1)
  if (known) return null
  const [chief, admin] = [
    { email: FIRST_CHIEF.email, password: makePassword() },
    { email: FIRST_ADMIN.email, password: makePassword() },
  ]
  const [chiefHash, adminHash] = await Promise.all([hashPassword(chief.password), hashPassword(admin.password)])
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.firstAccount})`)
    const [other] = await tx.select({ id: users.id }).from(users).limit(1)
    if (other) return null
    const made = await tx
      .insert(users)
      .values([
        { ...FIRST_CHIEF, passwordHash: chiefHash },
        { ...FIRST_ADMIN, passwordHash: adminHash },
      ])
      .returning({ id: users.id, role: users.role })
    for (const { id, role } of made) {
      await recordAudit(tx, { actorId: null, verb: 'add-user', object: `user:${id}`, details: { role } })
    }
    return { chief, admin }
  })
}

/** The number of the account with this address, already normalised. Throws a `Problem` when there is none. */
export async function accountId(email: string): Promise<number> {
  const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (!user) throw new Problem(`Không có tài khoản ${email}.`)
  return user.id
}
