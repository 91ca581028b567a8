import { accept, type Result, refuse } from '@/lib/result'
import { mayHoldBack, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { changeAtDesk } from './change-at-desk'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { recordRevision } from './revision'
import type { SavedSchedule, ScheduleRefusal } from './schedule'
import { problemWithTime } from './schedule-clock'
import { readScheduledTime } from './scheduled-time'

/**
 * Has a published text, or one that is scheduled, taken away from readers at a time. Input `{ id, version }` with
 * `{ day, time }` or `{ at }`.
 */
export async function scheduleWithdrawal(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedSchedule, ScheduleRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const time = readScheduledTime(input)
  return changeAtDesk<SavedSchedule, ScheduleRefusal>(viewer, input, async (tx, by, article) => {
    const { id, version, status, publishAt, unpublishAt } = article
    if (status !== 'published' && status !== 'scheduled') return refuse('wrong-status')
    if (!mayHoldBack(by, article)) return refuse('forbidden')
    if ('problems' in time) return refuse({ kind: 'invalid', problems: time.problems })
    const { at } = time
    const isTooEarly = publishAt !== null && at <= publishAt
    const wrong = (await problemWithTime(tx, at)) ?? (isTooEarly ? { time: 'not-after' as const } : null)
    if (wrong) return refuse({ kind: 'invalid', problems: wrong })

    const change = { unpublishAt: at, unpublishScheduledBy: accountIdOf(by) }
    const saved = await saveNextVersion(tx, id, version, change)
    if (!saved) return refuseEditedMeanwhile(tx, id)
    await recordRevision(tx, by, 'scheduled', saved, article)
    await recordAudit(tx, {
      actorId: accountIdOf(by),
      verb: 'schedule-withdrawal',
      object: `article:${id}`,
      details: { version: saved.version, unpublishAt: at, before: unpublishAt },
    })
    return accept({ id, version: saved.version, at })
  })
}
