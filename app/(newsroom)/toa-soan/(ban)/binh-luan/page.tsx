import type { Metadata } from 'next'
import { COMMENT_STATUS_WORDS, type CommentStatus } from '@/components/newsroom/moderation'
import { ModerationQueue } from '@/components/newsroom/moderation-queue.island'
import '@/components/newsroom/moderation.css'
import { db } from '@/db/client'
import { mayModerate } from '@/modules/accounts/permissions'
import { countByStatus, listQueue } from '@/modules/comments/desk-queries'
import { only, placeFrom, writtenPlace } from '../../place'
import { deskPage } from '../desk-page'
import { moderateAction } from './actions'
import { moderated, queuedComment } from './queued-comment'

export const metadata: Metadata = { title: 'Bình luận' }

const PAGE_LENGTH = 20

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const isStatus = (value: string | undefined): value is CommentStatus =>
  value !== undefined && Object.hasOwn(COMMENT_STATUS_WORDS, value)

export default async function ModerationPage({ searchParams }: Props) {
  const asked = await searchParams
  const written = only(asked['trang-thai'])
  const status = isStatus(written) ? written : 'pending'
  const done = moderated(only(asked['xong']))
  const place = placeFrom(only(asked['sau']))
  return deskPage(mayModerate, async (viewer) => {
    const after = place && { createdAt: place.at, id: place.id }
    const sectionIds = viewer.role === 'editor' ? viewer.sectionIds : null
    const found = await listQueue(db, { status, after, limit: PAGE_LENGTH + 1, sectionIds })
    const counts = await countByStatus(db)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Bình luận</h1>
          <p className="meta">Còn {counts.pending.toLocaleString('vi-VN')} bình luận chờ duyệt</p>
        </div>
        <StatusChips current={status} counts={counts} />
        {done && (
          <p className="notice" role="status">
            {done}
          </p>
        )}
        <ModerationQueue
          comments={shown.map((comment) => queuedComment(comment, now))}
          action={moderateAction}
          back={`/toa-soan/binh-luan?trang-thai=${status}`}
        />
        {shown.length === 0 && (
          <p className="empty">
            {status === 'pending' ? 'Không còn bình luận nào chờ duyệt. Xong việc!' : 'Chưa có bình luận nào ở đây.'}
          </p>
        )}
        {last && (
          <p>
            <a
              className="button"
              href={`?trang-thai=${status}&sau=${writtenPlace({ at: last.createdAt, id: last.id })}`}
            >
              Xem tiếp
            </a>
          </p>
        )}
      </div>
    )
  })
}

function StatusChips({ current, counts }: { current: CommentStatus; counts: Record<CommentStatus, number> }) {
  const statuses = Object.keys(COMMENT_STATUS_WORDS).filter(isStatus)
  return (
    <nav aria-label="Lọc theo trạng thái">
      <ul className="chips">
        {statuses.map((status) => (
          <li key={status}>
            <a href={`?trang-thai=${status}`} aria-current={status === current ? 'true' : undefined}>
              {COMMENT_STATUS_WORDS[status]} <span>{counts[status].toLocaleString('vi-VN')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
