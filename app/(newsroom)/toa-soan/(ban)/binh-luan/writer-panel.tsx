import { WriterLines } from '@/components/newsroom/moderation/writer-lines'
import { db } from '@/db/client'
import { mayModerate } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { HISTORY_COUNTED_MAX, writerHistory } from '@/modules/comments/writer-history'
import { LIST_PATH } from './queue-address'
import { sentAt } from './queued-comment'

/** What else came from the number a writer left; nothing when there is none. */
export async function WriterPanel({ viewer, commentId, now }: { viewer: Viewer; commentId: number; now: Date }) {
  const history = await writerHistory(db, commentId)
  if (!history) return null
  const lines = history.latest.map(({ createdAt, sectionId, ...line }) => ({
    ...line,
    sentAt: sentAt(createdAt, now),
    deskPath: mayModerate(viewer, { sectionId }) ? `${LIST_PATH}/${line.id}` : null,
  }))
  return <WriterLines counts={history.counts} countMax={HISTORY_COUNTED_MAX} lines={lines} />
}
