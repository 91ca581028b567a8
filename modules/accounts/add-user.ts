import { z } from 'zod'
import { db } from '@/db/client'
import { ROLES, users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { PersonName } from './change-own-details'
import { EmailAddress } from './email'
import { holdAddresses } from './hold-addresses'
import { hashPassword, type PasswordProblem, passwordProblem } from './password'
import { mayManageUsers } from './permissions'
import { SectionIds, setSections } from './section-rights'
import { accountIdOf, type Viewer } from './viewer'

const Input = z.object({
  email: EmailAddress,
  name: PersonName,
  role: z.enum(ROLES),
  password: z.string().max(2_000),
  sectionIds: SectionIds,
})

export type AddUserProblem = 'malformed' | 'taken' | PasswordProblem
export type AddUserRefusal =
  | 'forbidden'
  | { kind: 'invalid'; problems: Partial<Record<keyof z.output<typeof Input>, AddUserProblem>> }

/**
 * Makes an account with a password that is known already: the command line's way. In the newsroom people are invited.
 * Input `{ email, name, role, password, sectionIds? }`; an address is used once, whatever its case.
 */
export async function addUser(viewer: Viewer | null, input: unknown): Promise<Result<{ id: number }, AddUserRefusal>> {
  if (!mayManageUsers(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    const problems = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path[0], 'malformed' as const]))
    return refuse({ kind: 'invalid', problems })
  }
  const { password, sectionIds, email, name, role } = parsed.data
  const weakness = passwordProblem(password)
  if (weakness) return refuse({ kind: 'invalid', problems: { password: weakness } })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    await holdAddresses(tx)
    const [user] = await tx
      .insert(users)
      .values({ email, name, role, passwordHash })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!user) return refuse({ kind: 'invalid', problems: { email: 'taken' } })
    const taken = await setSections(tx, user.id, role, sectionIds)
    const details = { email, role, sectionIds: taken }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'add-user', object: `user:${user.id}`, details })
    return accept({ id: user.id })
  })
}
