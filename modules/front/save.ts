import { z } from 'zod'
import { db } from '@/db/client'
import { fieldsOf } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { mayArrangeFront } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAuditLines } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { inForce } from './arrangement'
import { type FrontProblems, readTypedArrangement } from './arrangement-input'
import { changedParts } from './changed-parts'
import { problemsWithArrangement } from './check-arrangement'
import { findPresent, storeNextVersion } from './store-version'
import { stopTelling, tellReaders } from './tell-readers'

export type SaveFrontRefusal =
  | 'forbidden'
  | 'malformed'
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: FrontProblems }

const Target = z.object({
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  tellsReaders: z.boolean().default(false),
})

/**
 * Puts an arrangement of the front page in force. Input: the version it started from (0: never arranged), the fields of
 * `TypedArrangement`, and whether readers who asked for breaking news are told of the banner. Saving what is in force
 * already writes nothing else. A banner that goes or changes stops what is still on its way to readers.
 */
export async function saveFront(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ version: number }, SaveFrontRefusal>> {
  if (!mayArrangeFront(viewer)) return refuse('forbidden')
  const target = Target.safeParse(fieldsOf(input))
  const typed = readTypedArrangement(input)
  if (!target.success || !typed) return refuse('malformed')
  return db.transaction(async (tx): Promise<Result<{ version: number }, SaveFrontRefusal>> => {
    const present = await findPresent(tx)
    // First of all: whoever started from an older one reads what changed before they put anything right.
    if (present.version !== target.data.version) return refuse('edited-meanwhile')
    const { arrangement } = typed
    const { tellsReaders } = target.data
    const problems = { ...(await problemsWithArrangement(tx, arrangement)), ...typed.problems }
    if (tellsReaders && arrangement.banner === null) problems['banner-push'] = 'no-banner'
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const before = inForce(present.arrangement, present.now)
    const changed = changedParts(before, arrangement)
    const actorId = accountIdOf(viewer)
    if (changed.length > 0 && !(await storeNextVersion(tx, present, arrangement, actorId)))
      return refuse('edited-meanwhile')
    const version = present.version + (changed.length > 0 ? 1 : 0)
    const toTell = tellsReaders ? arrangement.banner : null
    const entry = { actorId, object: `front:${version}` }
    const details = { changed, banner: arrangement.banner?.text ?? null }
    await recordAuditLines(tx, [
      ...(changed.length > 0 ? [{ ...entry, verb: 'arrange-front', details }] : []),
      ...(toTell ? [{ ...entry, verb: 'tell-breaking-news', details: { banner: toTell.text } }] : []),
    ])
    if (changed.length > 0) await invalidate(tx, [surfaceTag.front])
    await stopTelling(tx, before, arrangement)
    if (toTell) await tellReaders(tx, toTell)
    return accept({ version })
  })
}
