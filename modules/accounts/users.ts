import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { ROLES, userSections, users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { plainText } from '@/lib/vi/text'
import { recordAudit } from '@/modules/audit/record'
import { EmailAddress } from './email'
import { hashPassword, type PasswordProblem, passwordProblem } from './password'
import { mayManageUsers } from './permissions'
import { revokeAllSessions } from './sessions'
import { accountIdOf, commandLineViewer, type Role, type Viewer } from './viewer'

export type UserProblem = 'malformed' | 'taken' | PasswordProblem

export type UserRefusal =
  | 'forbidden'
  | 'not-found'
  | { kind: 'invalid'; problems: Partial<Record<'email' | 'name' | 'role' | 'password' | 'sectionIds', UserProblem>> }

/** The command line has no account; it says so instead of sending a viewer. */
export type Origin = { asCommandLine?: boolean }

const managerOf = (viewer: Viewer | null, origin: Origin): Viewer | null =>
  viewer ?? (origin.asCommandLine ? commandLineViewer('admin') : null)

const NewUser = z.object({
  email: EmailAddress,
  name: plainText({ min: 1, max: 80 }),
  role: z.enum(ROLES),
  password: z.string().max(2_000),
  sectionIds: z.array(z.int().positive()).max(200).default([]),
})

const Password = z.object({ userId: z.int().positive(), password: z.string().max(2_000) })
const Target = z.object({ userId: z.int().positive() })

function problemsOf(error: z.ZodError): UserRefusal {
  return { kind: 'invalid', problems: Object.fromEntries(error.issues.map((issue) => [issue.path[0], 'malformed'])) }
}

/** Makes an account. Input `{ email, name, role, password, sectionIds? }`; an address is used once, whatever its case. */
export async function addUser(
  viewer: Viewer | null,
  input: unknown,
  origin: Origin = {},
): Promise<Result<{ id: number }, UserRefusal>> {
  const manager = managerOf(viewer, origin)
  if (!manager || !mayManageUsers(manager)) return refuse('forbidden')
  const parsed = NewUser.safeParse(input)
  if (!parsed.success) return refuse(problemsOf(parsed.error))
  const { password, sectionIds, ...account } = parsed.data
  const weakness = passwordProblem(password)
  if (weakness) return refuse({ kind: 'invalid', problems: { password: weakness } })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const [user] = await tx
      .insert(users)
      .values({ ...account, passwordHash })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!user) return refuse({ kind: 'invalid', problems: { email: 'taken' } } as const)
    if (sectionIds.length > 0) {
      await tx.insert(userSections).values(sectionIds.map((sectionId) => ({ userId: user.id, sectionId })))
    }
    await audit(tx, manager, 'add-user', user.id, { email: account.email, role: account.role })
    return accept({ id: user.id })
  })
}

/** Closes an account at once: its sessions end, it cannot sign in. What it wrote stays. Input `{ userId }`. */
export async function disableUser(
  viewer: Viewer | null,
  input: unknown,
  origin: Origin = {},
): Promise<Result<null, UserRefusal>> {
  const manager = managerOf(viewer, origin)
  if (!manager || !mayManageUsers(manager)) return refuse('forbidden')
  const parsed = Target.safeParse(input)
  if (!parsed.success) return refuse('not-found')
  return changeUser(manager, parsed.data.userId, 'disable-user', { disabledAt: sql`now()` })
}

/** Gives an account a new password and ends its sessions. Input `{ userId, password }`. */
export async function resetPassword(
  viewer: Viewer | null,
  input: unknown,
  origin: Origin = {},
): Promise<Result<null, UserRefusal>> {
  const manager = managerOf(viewer, origin)
  if (!manager || !mayManageUsers(manager)) return refuse('forbidden')
  const parsed = Password.safeParse(input)
  if (!parsed.success) return refuse(problemsOf(parsed.error))
  const weakness = passwordProblem(parsed.data.password)
  if (weakness) return refuse({ kind: 'invalid', problems: { password: weakness } })
  const passwordHash = await hashPassword(parsed.data.password)
  return changeUser(manager, parsed.data.userId, 'reset-password', { passwordHash, passwordChangedAt: sql`now()` })
}

/** Gives an account another role and ends its sessions. Input `{ userId, role }`. */
export async function changeRole(
  viewer: Viewer | null,
  input: unknown,
  origin: Origin = {},
): Promise<Result<null, UserRefusal>> {
  const manager = managerOf(viewer, origin)
  if (!manager || !mayManageUsers(manager)) return refuse('forbidden')
  const parsed = Target.extend({ role: z.enum(ROLES) }).safeParse(input)
  if (!parsed.success) return refuse(problemsOf(parsed.error))
  return changeUser(manager, parsed.data.userId, 'change-role', { role: parsed.data.role })
}

type Change = Parameters<ReturnType<typeof db.update<typeof users>>['set']>[0]

async function changeUser(
  manager: Viewer,
  userId: number,
  verb: string,
  change: Change,
): Promise<Result<null, UserRefusal>> {
  return db.transaction(async (tx) => {
    const [user] = await tx.update(users).set(change).where(eq(users.id, userId)).returning({ role: users.role })
    if (!user) return refuse('not-found')
    await revokeAllSessions(tx, userId)
    await audit(tx, manager, verb, userId, { role: user.role })
    return accept(null)
  })
}

async function audit(tx: Tx, manager: Viewer, verb: string, userId: number, details: Record<string, unknown>) {
  await recordAudit(tx, { actorId: accountIdOf(manager), verb, object: `user:${userId}`, details })
}

export type Account = { id: number; email: string; name: string; role: Role; isDisabled: boolean; createdAt: Date }

/** All accounts, the oldest first; for those who manage them. */
export async function listUsers(viewer: Viewer | null, origin: Origin = {}): Promise<Result<Account[], 'forbidden'>> {
  if (!mayManageUsers(managerOf(viewer, origin))) return refuse('forbidden')
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      isDisabled: sql<boolean>`${users.disabledAt} is not null`,
      createdAt: users.createdAt,
    })
    .from(users)
    .orderBy(asc(users.id))
    .limit(10_000)
  return accept(rows)
}
