import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { chromeIn, noticesIn } from '@/app/_cached/chrome'
import { DATABASE_RETRY_SECONDS, unlessDatabaseDown } from '@/app/_shared/database-down'
import { postCommentAction } from '@/app/(site)/[section]/[slug]/actions'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentGone } from '@/components/comments/comment-gone'
import { CommentPageAway } from '@/components/comments/comment-page-away'
import { ReplyPage } from '@/components/comments/reply-page'
import { Document } from '@/components/site/document'
import { PageFrame } from '@/components/site/page-frame'
import { readerWords } from '@/components/words/reader'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import type { Language } from '@/lib/words/language'
import { commentIdFrom } from '@/modules/comments/addresses'
import { commentableState } from '@/modules/comments/queries'
import { findShownComment } from '@/modules/comments/shown-comment'
import { languageAt, languageOf } from '../../language-at'

type Props = { params: Promise<{ id: string }> }

/** Rendered when asked, so that a comment that is gone is a true 404. */
export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: readerWords(await languageAt(params)).comments.reply.heading }
}

/** Keeps what was typed where nothing can be sent. */
const formOf = (id: number, language: Language) => (
  <CommentForm
    language={language}
    articleId={0}
    path="/"
    action={postCommentAction}
    reply={{ toId: id }}
    isOffered={false}
  />
)

async function load(id: number) {
  const comment = await findShownComment(db, id)
  if (comment) return { comment, isOpen: (await commentableState(db, comment.articleId)) === 'open' }
  const language = await languageOf(id)
  return language && { gone: language }
}

export default async function ReplyToCommentPage(props: Props) {
  await connection()
  return <Document language={await languageAt(props.params)}>{await ownPage(props)}</Document>
}

async function ownPage({ params }: Props) {
  const id = commentIdFrom((await params).id)
  if (id === null) notFound()
  const found = await unlessDatabaseDown(() => load(id), 'database-down' as const)
  if (found === null) notFound()
  if (found === 'database-down') {
    answerWith(503, DATABASE_RETRY_SECONDS)
    return <CommentPageAway about="reply">{formOf(id, 'vi')}</CommentPageAway>
  }
  if ('gone' in found) {
    const language = found.gone
    answerWith(410)
    return (
      <PageFrame {...(await chromeIn(language))}>
        <CommentGone language={language} heading={readerWords(language).comments.reply.heading}>
          {formOf(id, language)}
        </CommentGone>
      </PageFrame>
    )
  }
  const { language } = found.comment
  return (
    <PageFrame {...(await chromeIn(language))}>
      <ReplyPage {...found} action={postCommentAction} notices={await noticesIn(language)} />
    </PageFrame>
  )
}
