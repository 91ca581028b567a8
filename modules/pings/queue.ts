import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { invalidations } from '@/db/schema/log'
import { outboxPings } from '@/db/schema/pings'
import { feedsBelow } from '@/modules/pages/feed-files'
import { readDiscovery } from '@/modules/settings/discovery'

/** Changes that come close together are told together. */
const GATHER_SECONDS = 5

/** What has changed for programs that follow the site: addresses from its root. */
export type Change = {
  /** Where an article is, and where it was: gone and moved addresses are news too. */
  paths: readonly string[]
  /** Looks up the lists whose feeds show it; not asked when nobody follows feeds. */
  lists: () => Promise<readonly string[]>
}

/**
 * Puts on its way what search engines and the hub are to be told, in the transaction of the deed and after its lines in
 * the log: those say how new a page must be before anybody is told of it. Does nothing where nobody wants to know.
 */
export async function queuePings(tx: Tx, { paths, lists }: Change): Promise<void> {
  const { hubUrl, indexNowKey } = await readDiscovery(tx)
  const addresses = indexNowKey ? sorted(paths) : []
  const feeds = hubUrl ? sorted((await lists()).flatMap(feedsBelow)) : []
  const waiting = [
    ...addresses.map((path) => ({ target: 'index-now' as const, path })),
    ...feeds.map((path) => ({ target: 'web-sub' as const, path })),
  ]
  if (waiting.length === 0) return
  const seq = sql`(select coalesce(max(${invalidations.seq}), 0) from ${invalidations})`
  const nextTryAt = sql`now() + make_interval(secs => ${GATHER_SECONDS})`
  await tx
    .insert(outboxPings)
    .values(waiting.map((row) => ({ ...row, seq, nextTryAt })))
    .onConflictDoUpdate({
      target: [outboxPings.target, outboxPings.path],
      targetWhere: sql`next_try_at is not null`,
      // It waits already, for its turn or for a server that is away: the newer state goes with it.
      set: { seq: sql`excluded.seq` },
    })
}

/** Always in one order, so that two deeds never wait for each other's rows. */
const sorted = (paths: readonly string[]) => [...new Set(paths)].sort()
