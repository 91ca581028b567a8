import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { CommentGone } from '@/components/comments/comment-gone'
import { CommentPageAway } from '@/components/comments/comment-page-away'
import { ReportForm } from '@/components/comments/report-form'
import { ReportPage } from '@/components/comments/report-page'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { commentIdFrom } from '@/modules/comments/addresses'
import { findShownComment, wasSeen } from '@/modules/comments/shown-comment'
import { reportCommentAction } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Rendered when asked, so that a comment that is gone is a true 404. */
export const instant = false

const HEADING = 'Báo bình luận vi phạm'

export const metadata: Metadata = { title: HEADING }

/** Keeps what was typed where nothing can be sent. */
const formOf = (id: number) => <ReportForm commentId={id} action={reportCommentAction} isOffered={false} />

async function load(id: number) {
  const comment = await findShownComment(db, id)
  if (comment) return comment
  return (await wasSeen(db, id)) ? ('gone' as const) : null
}

export default async function ReportCommentPage({ params, searchParams }: Props) {
  await connection()
  const id = commentIdFrom((await params).id)
  if (id === null) notFound()
  const comment = await unlessDatabaseDown(() => load(id), 'database-down' as const)
  if (comment === null) notFound()
  if (comment === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <CommentPageAway heading={HEADING}>{formOf(id)}</CommentPageAway>
  }
  if (comment === 'gone') {
    answerWith(410)
    return (
      <PageFrame chrome={await siteChrome()}>
        <CommentGone heading={HEADING}>{formOf(id)}</CommentGone>
      </PageFrame>
    )
  }
  // What an agency says is the newsroom's own word.
  if (comment.isOfficial) notFound()
  const isSent = (await searchParams)['xong'] !== undefined
  return (
    <PageFrame chrome={await siteChrome()}>
      <ReportPage comment={comment} isSent={isSent} action={reportCommentAction} />
    </PageFrame>
  )
}
