import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { frontVersions } from '@/db/schema/front'
import { accept, type Result, refuse } from '@/lib/result'
import { mayArrangeFront } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { listSections } from '@/modules/sections/queries'
import { type Arrangement, arrangementOf, inForce, UNARRANGED } from './arrangement'
import { findPresent, storeNextVersion } from './store-version'
import { stopTelling } from './tell-readers'

export type ReturnFrontRefusal = 'forbidden' | 'not-found' | 'edited-meanwhile'

const Version = z.coerce.number().int().min(0).max(2_147_483_647)
const Target = z.object({ version: Version, to: Version })

/**
 * Puts a former arrangement in force again, as a new version. Input `{ version, to }`: the version that was seen and the
 * one to return to; 0 is the page that nobody arranged. What has ended since, and sections retired since, are left out.
 */
export async function returnFrontTo(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ version: number }, ReturnFrontRefusal>> {
  if (!mayArrangeFront(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { version, to } = target.data
  return db.transaction(async (tx): Promise<Result<{ version: number }, ReturnFrontRefusal>> => {
    const present = await findPresent(tx)
    if (present.version !== version) return refuse('edited-meanwhile')
    const former = await findArrangement(tx, to)
    if (!former || to === version) return refuse('not-found')
    const arrangement = await usable(tx, inForce(former, present.now))
    if (!(await storeNextVersion(tx, present, arrangement, accountIdOf(viewer)))) return refuse('edited-meanwhile')
    const next = version + 1
    const entry = { verb: 'return-front-to', object: `front:${next}`, details: { from: version, to } }
    await recordAudit(tx, { actorId: accountIdOf(viewer), ...entry })
    await invalidate(tx, [surfaceTag.front])
    await stopTelling(tx, present.arrangement, arrangement)
    return accept({ version: next })
  })
}

async function findArrangement(tx: Tx, version: number): Promise<Arrangement | null> {
  if (version === 0) return UNARRANGED
  const [row] = await tx.select().from(frontVersions).where(eq(frontVersions.version, version))
  return row ? arrangementOf(row.arrangement) : null
}

async function usable(tx: Tx, arrangement: Arrangement): Promise<Arrangement> {
  if (arrangement.blocks === null) return arrangement
  const inUse = new Set((await listSections(tx)).map(({ id }) => id))
  return { ...arrangement, blocks: arrangement.blocks.filter(({ sectionId }) => inUse.has(sectionId)) }
}
