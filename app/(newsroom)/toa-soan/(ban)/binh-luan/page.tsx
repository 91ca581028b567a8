import { ListPages } from '@/components/newsroom/list-pages'
import { ModerationQueue } from '@/components/newsroom/moderation/moderation-queue.island'
import { QueueLinks } from '@/components/newsroom/moderation/queue-links'
import { queueWords } from '@/components/newsroom/moderation/queued-comment'
import { say } from '@/lib/english/comments'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import '@/components/newsroom/moderation/moderation.css'
import { db } from '@/db/client'
import { mayKeepWordList, mayModerate } from '@/modules/accounts/permissions'
import { findModeration } from '@/modules/comments/moderation-records'
import { countQueues, QUEUE_COUNT_MAX } from '@/modules/comments/queue-counts'
import { type Asked, only } from '../../place'
import { rowId } from '../../row-id'
import { deskPage } from '../desk-page'
import { moderateAction } from './actions'
import { decisionMark, LastDecision } from './last-decision'
import { otherOrder, queueAddress, queuePlace, queueView } from './queue-address'
import { readQueuePage, scopeOf } from './queue-page'

export const generateMetadata = titled(() => say('Bình luận'))

export default async function ModerationPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const view = queueView(asked)
  const place = queuePlace(asked, view)
  const recordId = rowId(only(asked['viec']) ?? '')
  return deskPage(mayModerate, async (viewer) => {
    const { entries, next } = await readQueuePage(db, viewer, view, place)
    const counts = await countQueues(db, scopeOf(viewer, view.articleId))
    const record = recordId === null ? null : await findModeration(db, viewer.id, recordId)
    const here = queueAddress(view, place)
    const order = otherOrder(view)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Bình luận')}</h1>
          {mayKeepWordList(viewer) && <a href="/toa-soan/binh-luan/tu-ngu">{say('Từ ngữ cần xem')}</a>}
        </div>
        <LastDecision record={record} back={here} />
        <QueueLinks
          current={view.queue}
          counts={counts}
          countMax={QUEUE_COUNT_MAX}
          addressOf={(queue) =>
            queueAddress({ ...view, queue, order: queueView({ hang: queueWords()[queue].code }).order })
          }
        />
        {order && entries.length > 0 && (
          <p className="meta">
            {order === 'age' ? say('Đáng ngờ nhất đứng trước.') : say('Cũ nhất đứng trước.')}{' '}
            <a href={queueAddress({ ...view, order })}>
              {order === 'age' ? say('Xếp cũ nhất trước') : say('Xếp đáng ngờ nhất trước')}
            </a>
          </p>
        )}
        <ModerationQueue entries={entries} action={moderateAction} back={here} doneId={decisionMark(record)} />
        {entries.length === 0 && <p className="empty">{queueWords()[view.queue].empty}</p>}
        <ListPages first={place ? queueAddress(view) : null} before={null} after={next} />
      </div>
    )
  })
}
