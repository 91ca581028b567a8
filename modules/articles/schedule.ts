import { accept, type Result, refuse } from '@/lib/result'
import { mayPublish, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleProblems, missingForReaders } from './article-input'
import { changeAtDesk, type DeskRefusal } from './change-at-desk'
import { type HeldByChecks, passChecks } from './checks/pass-checks'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { problemWithTime } from './schedule-clock'
import { readScheduledTime, type TimeProblems } from './scheduled-time'
import { recordTransition } from './transition'

export type ScheduleRefusal =
  | DeskRefusal
  | 'wrong-status'
  | HeldByChecks
  | { kind: 'invalid'; problems: ArticleProblems & TimeProblems }

/** `at` is null once nothing is scheduled any more. */
export type SavedSchedule = { id: number; version: number; at: Date | null }

/**
 * Has a finished text shown to readers at a time, or at another time than before. Input `{ id, version, seen? }` with
 * `{ day, time }` or `{ at }`. Until then nobody outside sees it: the status is not `published` before the worker's
 * own transaction makes it so.
 */
export async function schedulePublication(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedSchedule, ScheduleRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const time = readScheduledTime(input)
  return changeAtDesk<SavedSchedule, ScheduleRefusal>(viewer, input, async (tx, by, article) => {
    const { id, version, status, publishAt, unpublishAt } = article
    if (status === 'published' || status === 'withdrawn') return refuse('wrong-status')
    if (!mayPublish(by, article, await readNewsroom(tx))) return refuse('forbidden')
    if ('problems' in time) return refuse({ kind: 'invalid', problems: time.problems })
    const { at } = time
    const isTooLate = unpublishAt !== null && at >= unpublishAt
    const wrong = (await problemWithTime(tx, at)) ?? (isTooLate ? { time: 'not-after' as const } : {})
    const problems = { ...missingForReaders(article), ...wrong }
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })

    const passed = await passChecks(tx, by, article, input)
    if ('kind' in passed) return refuse(passed)
    const change = { status: 'scheduled', publishAt: at, publishScheduledBy: accountIdOf(by) } as const
    const saved = await saveNextVersion(tx, id, version, change)
    if (!saved) return refuseEditedMeanwhile(tx, id)
    const details = { publishAt: at, before: publishAt, ...passed }
    await recordTransition(tx, by, article, saved, { deed: 'schedule', to: 'scheduled', details })
    return accept({ id, version: saved.version, at })
  })
}
