import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { siteChrome } from '@/app/_cached/site'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { ReportAway, ReportPage } from '@/components/comments/report-page'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { commentIdFrom } from '@/modules/comments/addresses'
import { findReportable } from '@/modules/comments/reported-comment'
import { reportCommentAction } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Rendered when asked, so that a comment that is gone is a true 404. */
export const instant = false

export const metadata: Metadata = { title: 'Báo bình luận vi phạm' }

export default async function ReportCommentPage({ params, searchParams }: Props) {
  await connection()
  const id = commentIdFrom((await params).id)
  if (id === null) notFound()
  const comment = await unlessDatabaseDown(() => findReportable(db, id), 'database-down' as const)
  if (comment === null) notFound()
  if (comment === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <ReportAway commentId={id} action={reportCommentAction} />
  }
  const isSent = (await searchParams)['xong'] !== undefined
  return (
    <PageFrame chrome={await siteChrome()}>
      <ReportPage comment={comment} isSent={isSent} action={reportCommentAction} />
    </PageFrame>
  )
}
