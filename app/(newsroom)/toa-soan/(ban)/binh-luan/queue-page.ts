import type { QueueEntry } from '@/components/newsroom/moderation/queued-comment'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/modules/accounts/viewer'
import { listClusters } from '@/modules/comments/cluster-queries'
import { listReports } from '@/modules/comments/comment-reports'
import { type DeskComment, listQueue } from '@/modules/comments/desk-queries'
import { isFolded } from '@/modules/comments/queue-statement'
import type { QueuePlace, QueueScope } from '@/modules/comments/queues'
import { LIST_PATH, type QueueView, queueAddress } from './queue-address'
import { queuedComment, queueEntry } from './queued-comment'

const PAGE_LENGTH = 20

/** An editor moderates what stands under the articles of their own sections. */
export const scopeOf = (viewer: Viewer, articleId: number | null): QueueScope => ({
  articleId,
  sectionIds: viewer.role === 'editor' ? viewer.sectionIds : null,
})

const placeOf = ({ id, createdAt, spamScore, abuseScore }: DeskComment, { order }: QueueView): QueuePlace =>
  order === 'suspicion' ? { score: Math.max(spamScore, abuseScore), id } : { createdAt, id }

/** Where a comment is looked at closely, with the way back to its list and on to the next. */
function closeLook(id: number, back: string, nextId: number | null): string {
  const query = new URLSearchParams({ ve: back, ...(nextId !== null && { ke: String(nextId) }) })
  return `${LIST_PATH}/${id}?${query}`
}

/** One page of a queue as it is drawn, and the address of the next. */
export async function readQueuePage(
  tx: Tx,
  viewer: Viewer,
  view: QueueView,
  after: QueuePlace | null,
): Promise<{ entries: QueueEntry[]; next: string | null }> {
  const { queue, order, articleId } = view
  const scope = scopeOf(viewer, articleId)
  const found = await listQueue(tx, { ...scope, queue, order, after, limit: PAGE_LENGTH + 1 })
  const shown = found.slice(0, PAGE_LENGTH)
  const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
  const reported = shown.filter(({ openReportCount }) => openReportCount > 0).map(({ id }) => id)
  const reports = await listReports(tx, reported)
  const clusterIds = isFolded(queue) ? shown.flatMap(({ clusterId }) => clusterId ?? []) : []
  const clusters = await listClusters(tx, queue, scope, clusterIds)
  const now = new Date()
  const back = queueAddress(view, after)
  const entries = shown.map((comment, index) => {
    const path = closeLook(comment.id, back, shown[index + 1]?.id ?? null)
    const twins = clusters.get(comment.clusterId ?? -1) ?? []
    return queueEntry(queuedComment(comment, reports, now, path), twins, now)
  })
  return { entries, next: last ? queueAddress(view, placeOf(last, view)) : null }
}
