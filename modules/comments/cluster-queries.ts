import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { COMMENTS_AT_ONCE_MAX } from './moderation-deed'
import { inQueue } from './queue-statement'
import type { Queue, QueueScope } from './queues'

/** So many of a cluster can be read in the list; the others are only counted and taken along. */
export const CLUSTER_LISTED_MAX = 50
const EXCERPT_CHARS = 200

/** A near-duplicate of a listed comment. `excerpt` is empty for those nobody will read in the list. */
export type ClusterMember = {
  id: number
  version: number
  authorName: string
  excerpt: string
  createdAt: Date
  articleId: number
}

type Row = {
  cluster_id: string
  id: string
  version: number
  author_name: string
  excerpt: string
  created_at: string
  article_id: number
}

/**
 * The near-duplicates that stand in a queue beside the first one, by cluster; no more than one deed can take along. One walk
 * of the index for each cluster.
 */
export const clusterStatement = (queue: Queue, scope: QueueScope, clusterIds: readonly number[]) => sql`
  select wanted.cluster_id, members.* from unnest(${sql.param(`{${clusterIds.join()}}`)}::bigint[]) as wanted(cluster_id)
  cross join lateral (
    select listed.id, listed.version, listed.author_name, listed.created_at, listed.article_id,
      case when row_number() over (order by listed.id) <= ${CLUSTER_LISTED_MAX + 1}
        then left(listed.title || ': ' || listed.body, ${EXCERPT_CHARS}) else '' end as excerpt
    from comments as listed
    where listed.cluster_id = wanted.cluster_id and ${inQueue(queue, scope)}
    order by listed.id limit ${COMMENTS_AT_ONCE_MAX}
  ) as members`

export async function listClusters(
  tx: Tx,
  queue: Queue,
  scope: QueueScope,
  clusterIds: readonly number[],
): Promise<Map<number, ClusterMember[]>> {
  const clusters = new Map<number, ClusterMember[]>()
  if (clusterIds.length === 0) return clusters
  for (const row of await tx.execute<Row>(clusterStatement(queue, scope, clusterIds))) {
    const { cluster_id, id, version, author_name, excerpt, created_at, article_id } = row
    const members = clusters.get(Number(cluster_id)) ?? []
    members.push({
      id: Number(id),
      ...{ version, excerpt },
      authorName: author_name,
      createdAt: new Date(created_at),
      articleId: article_id,
    })
    clusters.set(Number(cluster_id), members)
  }
  return clusters
}
