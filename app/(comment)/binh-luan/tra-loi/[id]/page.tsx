import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { postCommentAction } from '@/app/(site)/[section]/[slug]/actions'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentGone } from '@/components/comments/comment-gone'
import { CommentPageAway } from '@/components/comments/comment-page-away'
import { ReplyPage } from '@/components/comments/reply-page'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { commentIdFrom } from '@/modules/comments/addresses'
import { commentableState } from '@/modules/comments/queries'
import { findShownComment, wasSeen } from '@/modules/comments/shown-comment'

type Props = { params: Promise<{ id: string }> }

/** Rendered when asked, so that a comment that is gone is a true 404. */
export const instant = false

const HEADING = 'Trả lời bình luận'

export const metadata: Metadata = { title: HEADING }

/** Keeps what was typed where nothing can be sent. */
const formOf = (id: number) => (
  <CommentForm articleId={0} path="/" action={postCommentAction} reply={{ toId: id }} isOffered={false} />
)

async function load(id: number) {
  const comment = await findShownComment(db, id)
  if (comment) return { comment, isOpen: (await commentableState(db, comment.articleId)) === 'open' }
  return (await wasSeen(db, id)) ? ('gone' as const) : null
}

export default async function ReplyToCommentPage({ params }: Props) {
  await connection()
  const id = commentIdFrom((await params).id)
  if (id === null) notFound()
  const found = await unlessDatabaseDown(() => load(id), 'database-down' as const)
  if (found === null) notFound()
  if (found === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <CommentPageAway heading={HEADING}>{formOf(id)}</CommentPageAway>
  }
  if (found === 'gone') {
    answerWith(410)
    return (
      <PageFrame chrome={await siteChrome()}>
        <CommentGone heading={HEADING}>{formOf(id)}</CommentGone>
      </PageFrame>
    )
  }
  return (
    <PageFrame chrome={await siteChrome()}>
      <ReplyPage {...found} action={postCommentAction} />
    </PageFrame>
  )
}
