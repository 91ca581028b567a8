import type { Metadata } from 'next'
import { COMMENT_STATUS_WORDS } from '@/components/newsroom/moderation'
import { ModerationQueue } from '@/components/newsroom/moderation-queue.island'
import '@/components/newsroom/moderation.css'
import { db } from '@/db/client'
import { mayModerate } from '@/modules/accounts/permissions'
import { findForDesk } from '@/modules/comments/desk-queries'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { moderateAction } from '../actions'
import { moderated, queuedComment } from '../queued-comment'
import { RevealPhone } from '../so-dien-thoai/reveal-phone'

export const metadata: Metadata = { title: 'Một bình luận' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CommentPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const done = moderated(only((await searchParams)['xong']))
  return deskPage(mayModerate, async (viewer) => {
    const comment = id === null ? null : await findForDesk(db, id)
    if (!comment) return PAGE_REFUSALS.notFound
    if (!mayModerate(viewer, comment.article)) return PAGE_REFUSALS.forbidden
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Bình luận của {comment.authorName}</h1>
          <span className="state" data-state={comment.status}>
            {COMMENT_STATUS_WORDS[comment.status]}
          </span>
        </div>
        {done && (
          <p className="notice" role="status">
            {done}
          </p>
        )}
        <ModerationQueue
          comments={[queuedComment(comment, new Date())]}
          action={moderateAction}
          back={`/toa-soan/binh-luan/${comment.id}`}
          isAlone
        />
        {comment.hasPhone && <RevealPhone commentId={comment.id} />}
        <p>
          <a href="/toa-soan/binh-luan">Về hàng chờ</a>
        </p>
      </div>
    )
  })
}
