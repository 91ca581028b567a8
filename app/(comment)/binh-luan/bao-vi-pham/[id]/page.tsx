import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { chromeIn, noticesIn } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { CommentGone } from '@/components/comments/comment-gone'
import { CommentPageAway } from '@/components/comments/comment-page-away'
import { ReportForm } from '@/components/comments/report-form'
import { ReportPage } from '@/components/comments/report-page'
import { Document } from '@/components/site/document'
import { PageFrame } from '@/components/site/page-frame'
import { readerWords } from '@/components/words/reader'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import type { Language } from '@/lib/words/language'
import { commentIdFrom } from '@/modules/comments/addresses'
import { findShownComment } from '@/modules/comments/shown-comment'
import { languageAt, languageOf } from '../../language-at'
import { reportCommentAction } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Rendered when asked, so that a comment that is gone is a true 404. */
export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: readerWords(await languageAt(params)).comments.report.heading }
}

/** Keeps what was typed where nothing can be sent. */
const formOf = (id: number, language: Language) => (
  <ReportForm language={language} commentId={id} action={reportCommentAction} isOffered={false} />
)

async function load(id: number) {
  const comment = await findShownComment(db, id)
  if (comment) return comment
  const language = await languageOf(id)
  return language && { gone: language }
}

export default async function ReportCommentPage(props: Props) {
  await connection()
  return <Document language={await languageAt(props.params)}>{await ownPage(props)}</Document>
}

async function ownPage({ params, searchParams }: Props) {
  const id = commentIdFrom((await params).id)
  if (id === null) notFound()
  const comment = await unlessDatabaseDown(() => load(id), 'database-down' as const)
  if (comment === null) notFound()
  if (comment === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <CommentPageAway about="report">{formOf(id, 'vi')}</CommentPageAway>
  }
  if ('gone' in comment) {
    const language = comment.gone
    answerWith(410)
    return (
      <PageFrame {...(await chromeIn(language))}>
        <CommentGone language={language} heading={readerWords(language).comments.report.heading}>
          {formOf(id, language)}
        </CommentGone>
      </PageFrame>
    )
  }
  // What an agency says is the newsroom's own word.
  if (comment.isOfficial) notFound()
  const isSent = (await searchParams)['xong'] !== undefined
  const { language } = comment
  return (
    <PageFrame {...(await chromeIn(language))}>
      <ReportPage comment={comment} isSent={isSent} action={reportCommentAction} notices={await noticesIn(language)} />
    </PageFrame>
  )
}
