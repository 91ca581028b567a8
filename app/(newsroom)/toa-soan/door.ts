import { isFromOurPages } from '@/app/_auth/same-origin'
import { isSteppedUp } from '@/app/_auth/step-up'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { answerWith } from '@/lib/answer-status'
import { type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { noteRefusal } from './note-refusal'
import { RETRY_AFTER_SECONDS, SENTENCES } from './sentences'

/** What a door refuses before or around the verb. */
export type DoorRefusal = 'foreign-form' | 'signed-out' | 'database-down'

export const DOOR_ANSWERS: Record<DoorRefusal, { status: number; sentence: string }> = {
  'foreign-form': { status: 403, sentence: SENTENCES.foreignForm },
  'signed-out': { status: 403, sentence: SENTENCES.signedOut },
  'database-down': { status: 503, sentence: SENTENCES.databaseDown },
}

/** Asks a verb on behalf of whoever sent the form: our own form, somebody signed in, a database that answers. */
export async function throughDoor<Value, Refusal>(
  verb: (viewer: Viewer) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | DoorRefusal>> {
  return (await isFromOurPages()) ? askAsViewer(verb) : refuse('foreign-form')
}

/** The same for questions that change nothing: whoever is asked by a foreign page cannot read the answer there. */
export async function askAsViewer<Value, Refusal>(
  verb: (viewer: Viewer) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | 'signed-out' | 'database-down'>> {
  return unlessDatabaseDown(async (): Promise<Result<Value, Refusal | 'signed-out' | 'database-down'>> => {
    const viewer = await getViewer()
    if (!viewer) return refuse('signed-out')
    const result = await verb(viewer)
    if (!result.ok && isForbidden(result.refusal)) await noteRefusal(viewer)
    return result
  }, refuse('database-down'))
}

/** The same for grave deeds: `step-up` unless a password or a code was given in the last ten minutes. */
export async function throughGraveDoor<Value, Refusal>(
  verb: (viewer: Viewer) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | DoorRefusal | 'step-up'>> {
  return throughDoor(
    async (viewer): Promise<Result<Value, Refusal | 'step-up'>> =>
      (await isSteppedUp()) ? verb(viewer) : refuse('step-up'),
  )
}

const isForbidden = (refusal: unknown) =>
  refusal === 'forbidden' ||
  (typeof refusal === 'object' && refusal !== null && 'kind' in refusal && refusal.kind === 'forbidden')

/** Sends a refusal's status with the page that shows its sentence. */
export function answerStatus(status: number): void {
  answerWith(status, status === 503 ? RETRY_AFTER_SECONDS : null)
}
