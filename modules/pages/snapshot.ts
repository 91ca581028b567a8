import { db, type Tx } from '@/db/client'
import { env } from '@/lib/env'
import { latestSeq } from './latest-seq'

/** A value and the state of the database it was read from: no invalidation with a larger `seq` is in it. */
export type Snapshot<Value> = { seq: number; value: Value }

/**
 * Reads content and the latest `seq` of the invalidation log from one snapshot of the database.
 * A commit between the two would otherwise be hidden by a page that claims to be newer than it is.
 *
 * `whenBuilding` is the answer during `next build`, which has no database; nothing built is ever served.
 */
export async function atSnapshot<Value>(
  read: (tx: Tx) => Promise<Value>,
  whenBuilding: Value,
): Promise<Snapshot<Value>> {
  if (env.isBuilding) return { seq: 0, value: whenBuilding }
  return db.transaction(
    async (tx) => {
      const seq = await latestSeq(tx)
      return { seq, value: await read(tx) }
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

const KEPT_MAX = 12
const kept = new Map<string, Promise<Snapshot<unknown>>>()

/**
 * The same for what several pages read one after another, under a name: read once for them all while nothing changed.
 * `seq` order is commit order (see invalidate.ts), so under the same latest `seq` there is nothing else to read.
 */
export async function atSharedSnapshot<Value>(
  name: string,
  read: (tx: Tx) => Promise<Value>,
  whenBuilding: Value,
): Promise<Snapshot<Value>> {
  if (env.isBuilding) return { seq: 0, value: whenBuilding }
  const latest = await latestSeq(db)
  const present = await kept.get(name)?.catch(() => null)
  if (present?.seq === latest) return present as Snapshot<Value>
  const fresh = atSnapshot(read, whenBuilding)
  kept.delete(name)
  kept.set(name, fresh)
  for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest)
  return fresh
}
