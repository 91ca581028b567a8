import { accept, type Result, refuse } from '@/lib/result'
import { mayHoldBack } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { changeAtDesk } from './change-at-desk'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { recordRevision } from './revision'
import type { SavedSchedule, ScheduleRefusal } from './schedule'

/** Leaves a text with readers for good: its time of withdrawal is dropped. Input `{ id, version }`. */
export async function unscheduleWithdrawal(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedSchedule, ScheduleRefusal>> {
  return changeAtDesk<SavedSchedule, ScheduleRefusal>(viewer, input, async (tx, by, article) => {
    const { id, version, unpublishAt } = article
    if (unpublishAt === null) return refuse('wrong-status')
    if (!mayHoldBack(by, article)) return refuse('forbidden')
    const saved = await saveNextVersion(tx, id, version, { unpublishAt: null, unpublishScheduledBy: null })
    if (!saved) return refuseEditedMeanwhile(tx, id)
    await recordRevision(tx, by, 'unscheduled', saved, article)
    await recordAudit(tx, {
      actorId: accountIdOf(by),
      verb: 'unschedule-withdrawal',
      object: `article:${id}`,
      details: { version: saved.version, before: unpublishAt },
    })
    return accept({ id, version: saved.version, at: null })
  })
}
