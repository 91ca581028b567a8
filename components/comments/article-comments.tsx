import type { PublishedArticle } from '@/modules/articles/reader-article'
import type { NewestThread } from '@/modules/comments/thread-queries'
import type { ThreadState } from '@/modules/comments/thread-state'
import { AgreeForm } from './agree-form'
import { ArticleThread } from './article-thread'
import { ClosedThread } from './closed-thread'
import { CommentForm } from './comment-form'
import type { CommentNotices } from './comment-notices'
import type { CommentAction } from './form-answer'

type Props = {
  article: PublishedArticle
  thread: NewestThread
  threadState: ThreadState
  action: CommentAction
  notices: CommentNotices
}

/** What readers say below an article, and the form to join them, in the language of the article. */
export function ArticleComments({ article, thread, threadState, action, notices }: Props) {
  const { id, path, language, approvedCommentCount } = article
  const isOpen = threadState.kind === 'open'
  return (
    <div className="article-comments">
      <ArticleThread
        language={language}
        thread={thread}
        articlePath={path}
        count={approvedCommentCount}
        takesReplies={isOpen}
      />
      {/* Always there: who was writing when the article closed is told so, with what they wrote. */}
      <CommentForm
        language={language}
        articleId={id}
        path={path}
        action={action}
        isOffered={isOpen}
        notices={notices}
      />
      {!isOpen && <ClosedThread language={language} state={threadState} />}
      <AgreeForm language={language} pagePath={path} />
    </div>
  )
}
