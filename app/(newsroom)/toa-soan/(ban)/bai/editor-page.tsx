import type { ReactNode } from 'react'
import { ArticleEditor } from '@/components/newsroom/article-editor.island'
import '@/components/article/article.css'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/editor/writing.css'
import { saveArticleAction } from './actions'
import type { EditorDesk } from './editor-desk'
import { CHARS_MAX } from './problem-sentences'
import { Reading } from './reading'

type Props = {
  heading: string
  desk: EditorDesk
  /** What was just done, in words. */
  done: string | undefined
  justSaved: number | null
  /** What the desk asks of the writer, above the form. */
  before: ReactNode
  /** What the checks find in the saved text, beside it. */
  checks?: ReactNode
  /** How the text came here, below the form. */
  after: ReactNode
}

/** The editor of a new and of a stored article: one tree, so that an answer to its form always finds its place. */
export function EditorPage({ heading, desk, done, justSaved, before, checks = null, after }: Props) {
  return (
    <div>
      <h1 className="spoken">{heading}</h1>
      <p className={done ? 'notice' : 'spoken'} role="status">
        {done}
      </p>
      {before}
      <ArticleEditor
        action={saveArticleAction}
        article={desk.article}
        shelves={desk.shelves}
        deeds={desk.deeds}
        limits={CHARS_MAX}
        justSaved={justSaved}
        isAnswer={desk.isAnswer}
        userId={desk.userId}
        drafts={desk.drafts}
        things={desk.things}
        checks={checks}
        reading={<Reading blocks={desk.stored?.body ?? []} />}
      />
      {after}
    </div>
  )
}
