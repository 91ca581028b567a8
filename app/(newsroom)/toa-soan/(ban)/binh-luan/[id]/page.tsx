import { returnPath } from '@/app/_auth/return-path'
import { ModerationQueue } from '@/components/newsroom/moderation/moderation-queue.island'
import { COMMENT_STATUS_WORDS } from '@/components/newsroom/moderation/queued-comment'
import { say } from '@/lib/english/comments'
import { titled } from '../../../titled'
import '@/components/newsroom/account.css'
import '@/components/newsroom/moderation/moderation.css'
import { db } from '@/db/client'
import { mayAnswerOfficially, mayModerate } from '@/modules/accounts/permissions'
import { listReports } from '@/modules/comments/comment-reports'
import { findForDesk } from '@/modules/comments/desk-queries'
import { findModeration } from '@/modules/comments/moderation-records'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { moderateAction } from '../actions'
import { MaskComment } from '../che-thong-tin/mask-comment'
import { decisionMark, LastDecision } from '../last-decision'
import { LIST_PATH } from '../queue-address'
import { queuedComment, queueEntry } from '../queued-comment'
import { RevealPhone } from '../so-dien-thoai/reveal-phone'
import { OfficialAnswers } from '../tra-loi-chinh-thuc/official-answers'
import { WriterPanel } from '../writer-panel'

export const generateMetadata = titled(() => say('Một bình luận'))

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function CommentPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const recordId = rowId(only(asked['viec']) ?? '')
  const back = returnPath(only(asked['ve']))
  return deskPage(mayModerate, async (viewer) => {
    const comment = id === null ? null : await findForDesk(db, id)
    if (!comment) return PAGE_REFUSALS.notFound
    if (!mayModerate(viewer, comment.article)) return PAGE_REFUSALS.forbidden
    const record = recordId === null ? null : await findModeration(db, viewer.id, recordId)
    const reports = await listReports(db, [comment.id])
    const now = new Date()
    const here = `${LIST_PATH}/${comment.id}`
    const list = back.startsWith(`${LIST_PATH}?`) ? back : null
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Bình luận của {authorName}', { authorName: comment.authorName })}</h1>
          <span className="state" data-state={comment.status}>
            {COMMENT_STATUS_WORDS[comment.status]}
          </span>
        </div>
        <LastDecision record={record} back={here} />
        <ModerationQueue
          entries={[queueEntry(queuedComment(comment, reports, now), [], now)]}
          action={moderateAction}
          back={list ?? here}
          doneId={decisionMark(record)}
          alone={{ nextId: list ? rowId(only(asked['ke']) ?? '') : null }}
        />
        {comment.hasPhone && <WriterPanel viewer={viewer} commentId={comment.id} now={now} />}
        <MaskComment comment={comment} isDone={only(asked['che']) === 'xong'} />
        {mayAnswerOfficially(viewer, comment.article) && !comment.isOfficial && (
          <OfficialAnswers comment={comment} done={only(asked['tra-loi'])} />
        )}
        {comment.hasPhone && <RevealPhone commentId={comment.id} />}
        <p>
          <a href={list ?? LIST_PATH}>{say('Về hàng bình luận')}</a>
        </p>
      </div>
    )
  })
}
