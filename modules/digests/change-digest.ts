import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import { accept, type Result, refuse } from '@/lib/result'
import { choiceCount } from './choice'
import { nextMorning } from './clock'
import { ChosenInput, type FollowProblems, followProblemsIn } from './follow-input'
import { choiceOfNamed, nameChoice } from './known-choice'
import { lockSubscription } from './lock-subscription'
import { writeChoice } from './stored-choices'

export type ChangeRefusal = 'not-found' | { kind: 'invalid'; problems: FollowProblems }

/**
 * Changes what a reader's digests are about and how often they come. Input `{ token, muc: { chuyenMuc, chuDe,
 * dongSuKien }, nhip }`; the link is the proof. A pause goes on.
 */
export async function changeDigest(
  _viewer: null,
  raw: { token: unknown },
  now = new Date(),
): Promise<Result<null, ChangeRefusal>> {
  const parsed = ChosenInput.safeParse(raw)
  return db.transaction(async (tx): Promise<Result<null, ChangeRefusal>> => {
    const found = await lockSubscription(tx, raw.token)
    if (!found) return refuse('not-found')
    if (!parsed.success) return refuse({ kind: 'invalid', problems: followProblemsIn(parsed.error) })
    const { muc, nhip } = parsed.data
    const choice = choiceOfNamed(await nameChoice(tx, found.language, muc))
    if (choiceCount(choice) < choiceCount(muc)) return refuse({ kind: 'invalid', problems: { muc: 'unknown' } })
    const isSameRhythm = nhip === found.rhythm
    const nextIssueAt = found.nextIssueAt === null || isSameRhythm ? found.nextIssueAt : nextMorning(nhip, now)
    await tx.update(digestSubscriptions).set({ rhythm: nhip, nextIssueAt }).where(eq(digestSubscriptions.id, found.id))
    await writeChoice(tx, found.id, choice)
    return accept(null)
  })
}
