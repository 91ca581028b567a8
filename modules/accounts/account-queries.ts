import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { sessions, userSections, users } from '@/db/schema/accounts'
import { countRecoveryCodes } from './recovery-codes'
import type { Role } from './viewer'

/** `invited`: nobody has chosen a password yet. */
export type AccountState = 'active' | 'invited' | 'disabled'

export type Account = {
  id: number
  email: string
  name: string
  role: Role
  state: AccountState
  hasSecondFactor: boolean
  sectionIds: number[]
  createdAt: Date
}

const ACCOUNTS_MAX = 10_000

const columns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  state: sql<AccountState>`case when ${users.disabledAt} is not null then 'disabled'
    when ${users.passwordHash} = '' then 'invited' else 'active' end`,
  hasSecondFactor: sql<boolean>`${users.totpEnabledAt} is not null`,
  sectionIds: sql<number[]>`array(select ${userSections.sectionId} from ${userSections}
    where ${userSections.userId} = ${users.id} order by 1)`,
  createdAt: users.createdAt,
}

/** Every account, the oldest first: a newsroom has dozens, and names are searched and sorted as people read them. */
export async function listAccounts(tx: Tx): Promise<Account[]> {
  return tx.select(columns).from(users).orderBy(asc(users.id)).limit(ACCOUNTS_MAX)
}

export async function findAccount(tx: Tx, id: number): Promise<Account | null> {
  const [found] = await tx.select(columns).from(users).where(eq(users.id, id))
  return found ?? null
}

/** When each of these was last at the desk; who never was is missing. */
export async function lastSeen(tx: Tx, userIds: number[]): Promise<Map<number, Date>> {
  if (userIds.length === 0) return new Map()
  const rows = await tx
    .select({ userId: sessions.userId, at: sql<Date>`max(${sessions.lastSeenAt})`.mapWith(sessions.lastSeenAt) })
    .from(sessions)
    .where(inArray(sessions.userId, userIds))
    .groupBy(sessions.userId)
  return new Map(rows.map(({ userId, at }) => [userId, at]))
}

/** What somebody sees of the locks on their own account. */
export type OwnSecurity = {
  passwordChangedAt: Date
  secondFactorSince: Date | null
  recoveryCodesLeft: number
  /** Until when a role that needs the second step may do without. */
  dueAt: Date | null
}

export async function readOwnSecurity(tx: Tx, userId: number): Promise<OwnSecurity | null> {
  const [found] = await tx
    .select({
      passwordChangedAt: users.passwordChangedAt,
      secondFactorSince: users.totpEnabledAt,
      dueAt: users.totpDueAt,
    })
    .from(users)
    .where(eq(users.id, userId))
  return found ? { ...found, recoveryCodesLeft: await countRecoveryCodes(tx, userId) } : null
}
