import { redirect } from 'next/navigation'
import { requestedPath } from '@/app/_auth/request-line'
import { signInPath } from '@/app/_auth/return-path'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { askAsViewer } from '../../door'

export type FileDoorRefusal = 'foreign-form' | 'signed-out' | 'database-down' | 'forbidden' | 'malformed'

type Work<Value, Refusal> = (viewer: Viewer) => Promise<Result<Value, Refusal>>

/**
 * Lets somebody through who sends from our own pages, is signed in and may; only then `work` reads what was sent. With the
 * database away nobody is asked to sign in again.
 */
export async function throughFileDoor<Value, Refusal>(
  may: (viewer: Viewer) => boolean,
  work: Work<Value, Refusal>,
): Promise<Result<Value, Refusal | FileDoorRefusal>> {
  return (await isFromOurPages()) ? through(may, work) : refuse('foreign-form')
}

/** The same for questions that change nothing: whoever is not signed in is led to where they can. */
export async function throughReadingDoor<Value, Refusal>(
  may: (viewer: Viewer) => boolean,
  work: Work<Value, Refusal>,
): Promise<Result<Value, Refusal | FileDoorRefusal>> {
  const result = await through(may, work)
  if (!result.ok && result.refusal === 'signed-out') redirect(signInPath(await requestedPath()))
  return result
}

const through = <Value, Refusal>(may: (viewer: Viewer) => boolean, work: Work<Value, Refusal>) =>
  askAsViewer(
    async (viewer): Promise<Result<Value, Refusal | 'forbidden'>> => (may(viewer) ? work(viewer) : refuse('forbidden')),
  )
