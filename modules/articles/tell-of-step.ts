import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { userSections, users } from '@/db/schema/accounts'
import { type Actor, accountIdOf } from '@/modules/accounts/viewer'
import type { NotificationKind } from '@/modules/notifications/notification-words'
import { settle, tell } from '@/modules/notifications/tell'

/** Whom a step concerns, and whose earlier call for help it answers. */
const CONCERNS: Record<
  NotificationStep,
  { who: 'editors' | 'writer' | 'nobody'; settles: readonly NotificationKind[] }
> = {
  submit: { who: 'editors', settles: ['return-to-writer'] },
  'lose-approval': { who: 'editors', settles: ['approve'] },
  'take-back': { who: 'nobody', settles: ['submit', 'lose-approval'] },
  'return-to-writer': { who: 'writer', settles: ['submit', 'lose-approval'] },
  approve: { who: 'writer', settles: ['submit', 'lose-approval'] },
  schedule: { who: 'writer', settles: ['submit', 'lose-approval'] },
  unschedule: { who: 'writer', settles: [] },
  'miss-schedule': { who: 'writer', settles: [] },
  publish: { who: 'writer', settles: ['submit', 'lose-approval', 'miss-schedule'] },
  correct: { who: 'writer', settles: [] },
  withdraw: { who: 'writer', settles: [] },
  restore: { who: 'writer', settles: [] },
}

type NotificationStep = Exclude<NotificationKind, 'margin-note'> | 'take-back'

type Step = {
  deed: NotificationStep
  articleId: number
  headline: string
  sectionId: number | null
  createdBy: number | null
  /** Who had planned what the clock could not do. */
  plannedBy: number | null
  note: string
}

/** Tells those whom a step of an article concerns, in its transaction; never the one who took it. */
export async function tellOfStep(tx: Tx, actor: Actor, step: Step): Promise<void> {
  const { deed, articleId, headline, sectionId, createdBy, note } = step
  const { who, settles } = CONCERNS[deed]
  const object = `article:${articleId}`
  await settle(tx, object, settles)
  if (deed === 'take-back') return
  const actorId = accountIdOf(actor)
  const concerned = who === 'editors' ? await judgesOf(tx, sectionId, createdBy) : [createdBy]
  if (deed === 'miss-schedule') concerned.push(step.plannedBy)
  const told = concerned.filter((id) => id !== null && id !== actorId) as number[]
  if (told.length === 0) return
  const by = await nameOf(tx, actorId)
  await tell(tx, told, { kind: deed, object, path: `/toa-soan/bai/${articleId}`, headline, by, note })
}

/** Who may judge a text of a section: its editors and the chiefs, but not its writer. */
async function judgesOf(tx: Tx, sectionId: number | null, createdBy: number | null): Promise<(number | null)[]> {
  const answers = sql`exists (select from ${userSections}
    where ${userSections.userId} = ${users.id} and ${userSections.sectionId} = ${sectionId}::int)`
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(isNull(users.disabledAt), or(eq(users.role, 'chief'), and(eq(users.role, 'editor'), answers))))
  return rows.map(({ id }) => id).filter((id) => id !== createdBy)
}

async function nameOf(tx: Tx, accountId: number | null): Promise<string | null> {
  if (accountId === null) return null
  const [row] = await tx.select({ name: users.name }).from(users).where(eq(users.id, accountId))
  return row?.name ?? null
}
