import type { Db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { lookAgain } from '@/lib/look-again'
import { issueDue, type MadeContents } from './issue-due'
import { noteDigestOffer } from './offer'
import { settleDigests } from './settle-digests'
import { sweepDigests } from './sweep-digests'

const LOOK_MILLISECONDS = 2_000
const STEP_DEADLINE_MILLISECONDS = 30_000
const SWEEP_MILLISECONDS = 3_600_000

type Connection = { database: Db; close: () => Promise<void> }

/**
 * Makes digests when their morning has come and sees what became of them, from now until `close`. Any number of workers
 * may run. Without a way out for mail it makes none, and readers are told so.
 */
export function startDigestWorker(open: () => Connection, isOffered: boolean): { close: () => Promise<void> } {
  let sweptAt = 0
  let hasSaid = false
  const look = async ({ database }: Connection, isClosed: () => boolean) => {
    const step = <Value>(work: Promise<Value>) => withDeadline(work, STEP_DEADLINE_MILLISECONDS)
    // One without a way out says so once: beside another that has one it must not go on contradicting.
    if (isOffered || !hasSaid) await step(noteDigestOffer(database, isOffered))
    hasSaid = true
    while (!isClosed() && (await step(settleDigests(database))) > 0);
    // What one choice is told is found once for all who made it; with the next look it is found anew.
    const made: MadeContents = new Map()
    while (isOffered && !isClosed() && (await step(issueDue(database, made))) > 0);
    if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return
    await step(sweepDigests(database))
    sweptAt = Date.now()
  }
  return lookAgain({ open, look, pauseMilliseconds: LOOK_MILLISECONDS })
}
