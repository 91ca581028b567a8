import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { endReports, REPORT_SECONDS, reportRenewal } from '@/modules/pages/renewal'

const LOOK_MILLISECONDS = 1_000
const DEADLINE_MILLISECONDS = 3_000

/**
 * Says in the database how far this process has renewed its pages: whenever that has changed, and now and then that it
 * is alive. Until its first pages are renewed it says 0, so that nobody is told of pages it does not show yet.
 */
export function startRenewalReports(renewedSeq: () => number | null): { close: () => Promise<void> } {
  const instance = randomUUID()
  let saidSeq = 0
  let saidAt = Number.NEGATIVE_INFINITY
  let saying: Promise<void> | null = null

  const say = async () => {
    const seq = renewedSeq() ?? saidSeq
    const isAliveKnown = performance.now() - saidAt < REPORT_SECONDS * 1_000
    if (seq === saidSeq && isAliveKnown) return
    await withDeadline(reportRenewal(db, instance, seq), DEADLINE_MILLISECONDS)
    saidSeq = seq
    saidAt = performance.now()
  }
  const timer = setInterval(() => {
    // With the database away it is said when it is back.
    saying ??= say()
      .catch(() => {})
      .finally(() => {
        saying = null
      })
  }, LOOK_MILLISECONDS)
  timer.unref()

  return {
    async close() {
      clearInterval(timer)
      await saying
      await withDeadline(endReports(db, instance), DEADLINE_MILLISECONDS).catch(() => {})
    },
  }
}
