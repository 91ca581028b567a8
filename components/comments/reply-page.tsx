import { readerWords } from '@/components/words/reader'
import type { SingleComment } from '@/modules/comments/shown-comment'
import { CommentForm } from './comment-form'
import type { CommentNotices } from './comment-notices'
import styles from './comment-page.module.css'
import type { CommentAction } from './form-answer'
import { QuotedComment } from './quoted-comment'

type Props = {
  comment: SingleComment
  /** Whether the article still takes comments. */
  isOpen: boolean
  action: CommentAction
  notices: CommentNotices
}

/** Where a reader answers a comment. The answer is read at the desk like any comment before it stands under this one. */
export function ReplyPage({ comment, isOpen, action, notices }: Props) {
  const { id, language, articleId, articleHeadline, articlePath, path } = comment
  const words = readerWords(language).comments
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{words.reply.heading}</h1>
      <p>
        {words.reply.article} <a href={articlePath}>{articleHeadline}</a>
      </p>
      <QuotedComment comment={comment} />
      {!isOpen && <p className={styles.closed}>{words.reply.closed}</p>}
      <CommentForm
        language={language}
        articleId={articleId}
        path={articlePath}
        action={action}
        reply={{ toId: id }}
        isOffered={isOpen}
        notices={notices}
      />
      <p>
        <a href={path}>{words.page.back}</a>
      </p>
    </div>
  )
}
