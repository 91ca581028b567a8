import { z } from 'zod'
import { db } from '@/db/client'
import { fieldsOf } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { mayArrangeFront } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { inForce } from './arrangement'
import { type FrontProblems, readTypedArrangement } from './arrangement-input'
import { changedParts } from './changed-parts'
import { problemsWithArrangement } from './check-arrangement'
import { findPresent, storeNextVersion } from './store-version'

export type SaveFrontRefusal =
  | 'forbidden'
  | 'malformed'
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: FrontProblems }

const Target = z.object({ version: z.coerce.number().int().min(0).max(2_147_483_647) })

/**
 * Puts an arrangement of the front page in force. Input: the version it started from (0: never arranged) and the
 * fields of `TypedArrangement`. Saving what is in force already writes nothing.
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
    const problems = { ...(await problemsWithArrangement(tx, typed.arrangement)), ...typed.problems }
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const changed = changedParts(inForce(present.arrangement, present.now), typed.arrangement)
    if (changed.length === 0) return accept({ version: present.version })
    if (!(await storeNextVersion(tx, present, typed.arrangement, accountIdOf(viewer))))
      return refuse('edited-meanwhile')
    const version = present.version + 1
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'arrange-front',
      object: `front:${version}`,
      details: { changed, banner: typed.arrangement.banner?.text ?? null },
    })
    await invalidate(tx, [surfaceTag.front])
    return accept({ version })
  })
}
