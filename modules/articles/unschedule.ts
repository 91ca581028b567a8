import { accept, type Result, refuse } from '@/lib/result'
import { mayHoldBack } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { changeAtDesk } from './change-at-desk'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import type { SavedSchedule, ScheduleRefusal } from './schedule'
import { recordTransition } from './transition'

/** The columns of a text with no time ahead of it. */
export const NOTHING_SCHEDULED = {
  publishAt: null,
  publishScheduledBy: null,
  unpublishAt: null,
  unpublishScheduledBy: null,
} as const

/**
 * Takes a scheduled text back to the drawer, before its time. Input `{ id, version }`. It is a draft again, so that
 * whoever wrote it can go on writing; a time of withdrawal goes with the publication it belonged to.
 */
export async function unschedulePublication(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedSchedule, ScheduleRefusal>> {
  return changeAtDesk<SavedSchedule, ScheduleRefusal>(viewer, input, async (tx, by, article) => {
    const { id, version, status, publishAt } = article
    if (status !== 'scheduled') return refuse('wrong-status')
    if (!mayHoldBack(by, article)) return refuse('forbidden')
    const saved = await saveNextVersion(tx, id, version, { status: 'draft', ...NOTHING_SCHEDULED })
    if (!saved) return refuseEditedMeanwhile(tx, id)
    const details = { before: publishAt }
    await recordTransition(tx, by, article, saved, { deed: 'unschedule', to: 'draft', details })
    return accept({ id, version: saved.version, at: null })
  })
}
