import { z } from 'zod'
import { db } from '@/db/client'
import { ROLES, users } from '@/db/schema/accounts'
import { accept, type Result, refuse } from '@/lib/result'
import { recordAudit } from '@/modules/audit/record'
import { PersonName } from './change-own-details'
import { EmailAddress } from './email'
import { holdAddresses } from './hold-addresses'
import { mayManageUsers } from './permissions'
import { SectionIds, setSections } from './section-rights'
import { CODE_WAYS, type HandedCode, handCode } from './send-code'
import { accountIdOf, type Viewer } from './viewer'

const Input = z.object({
  email: EmailAddress,
  name: PersonName,
  role: z.enum(ROLES),
  sectionIds: SectionIds,
  way: z.enum(CODE_WAYS),
})

export type InviteProblem = 'malformed' | 'taken'
export type InviteRefusal =
  | 'forbidden'
  | { kind: 'invalid'; problems: Partial<Record<keyof z.output<typeof Input>, InviteProblem>> }

/**
 * Makes an account that has no password yet and hands its owner a code to choose one, by mail or on paper, good for
 * seven days. Input `{ email, name, role, sectionIds?, way }`; an address is used once, whatever its case.
 */
export async function inviteUser(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<HandedCode & { id: number }, InviteRefusal>> {
  if (!mayManageUsers(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    const problems = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path[0], 'malformed' as const]))
    return refuse({ kind: 'invalid', problems })
  }
  const { email, name, role, sectionIds, way } = parsed.data
  return db.transaction(async (tx) => {
    await holdAddresses(tx)
    const [user] = await tx
      .insert(users)
      .values({ email, name, role, passwordHash: '' })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!user) return refuse({ kind: 'invalid', problems: { email: 'taken' } })
    const taken = await setSections(tx, user.id, role, sectionIds)
    const handed = await handCode(tx, { id: user.id, email, name }, 'invitation', way)
    const details = { email, role, sectionIds: taken, way }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'invite-user', object: `user:${user.id}`, details })
    return accept({ id: user.id, ...handed })
  })
}
