'use client'
import { useActionState } from 'react'
import { type ListedProblem, ProblemSummary } from '@/components/ui/problem-summary'
import type { ArticleField } from '@/modules/articles/article-input'
import type { ArticleAction, ArticleAnswer, CorrectionSentences, TypedArticle } from './article-answer'
import { ArticleDeeds, DeedNote, type Deeds } from './article-deeds'
import { ArticlePanel, type Shelves } from './article-panel'
import { ArticleState, type ArticleStatus } from './article-status'
import { ArticleText, type TextLimits } from './article-text'
import { CORRECTION_FIELD_IDS, CorrectionFields, NO_CORRECTION } from './correction-fields'
import { DatabaseAway } from './database-away'
import { KeptFields } from './kept-fields'
import { TwoTexts } from './two-texts'

export type EditedArticle = {
  /** Null for an article that was never saved. */
  id: number | null
  version: number | null
  status: ArticleStatus
  typed: TypedArticle
  /** When it was last saved, in words. */
  savedAt: string | null
  /** What the clock will do with it, in words. */
  plans: string[]
  /** Present while readers can open it. */
  path: string | null
}

type Props = {
  action: ArticleAction
  article: EditedArticle
  /** Null while the tables cannot be read: then only what was typed is shown. */
  shelves: Shelves | null
  deeds: Deeds
  limits: TextLimits
  /** The version this person has just saved; an answer to an older one is spent. */
  justSaved: number | null
}

/** After a save the page comes back with the new text, and the refusal before it must not hide that. */
const unlessSpent = (answer: ArticleAnswer, justSaved: number | null) =>
  answer && justSaved !== null && answer.version !== null && answer.version < justSaved ? null : answer

const FIELD_IDS: Record<ArticleField, string> = {
  headline: 'tieu-de',
  standfirst: 'sa-po',
  body: 'noi-dung-bai',
  sectionId: 'chuyen-muc',
  authorIds: 'but-danh',
  tagNames: 'chu-de',
  dateline: 'nguon-tin',
  leadMediaId: 'anh-dai-dien',
  commentsOpen: 'nhan-binh-luan',
}

const listed = (problems: Partial<Record<ArticleField, string>>): ListedProblem[] =>
  Object.entries(FIELD_IDS).flatMap(([field, fieldId]) => {
    const sentence = problems[field as ArticleField]
    return sentence ? [{ fieldId, sentence }] : []
  })

const listedCorrection = (problems: CorrectionSentences): ListedProblem[] =>
  (['wrong', 'right'] as const).flatMap((field) => {
    const sentence = problems[field]
    return sentence ? [{ fieldId: CORRECTION_FIELD_IDS[field], sentence }] : []
  })

function Bar({ article, deeds, isSending }: { article: EditedArticle; deeds: Deeds; isSending: boolean }) {
  return (
    <div className="editor-bar">
      <p className="row" role="status">
        <ArticleState status={article.status} />
        <span className="meta">{isSending ? 'Đang lưu…' : (article.savedAt ?? 'Chưa lưu lần nào')}</span>
      </p>
      <ArticleDeeds {...article} deeds={deeds} isSending={isSending} />
    </div>
  )
}

/** Writing an article: one form, plain fields, every refusal with the whole text kept. */
export function ArticleEditor({ action, article, shelves, deeds, limits, justSaved }: Props) {
  const [given, send, isSending] = useActionState(action, null)
  const answer = unlessSpent(given, justSaved)
  if (!shelves && !answer) return <DatabaseAway />
  const id = answer?.id ?? article.id
  const typed = answer?.typed ?? article.typed
  const problems = answer?.problems ?? {}
  // Once both texts have been seen, the next save starts from the other one.
  const version = answer?.other?.version ?? answer?.version ?? article.version
  return (
    <form action={send} key={`${answer?.attempt} ${article.version}`}>
      {id !== null && <input type="hidden" name="id" value={id} />}
      {version !== null && <input type="hidden" name="version" value={version} />}
      <Bar article={article} deeds={deeds} isSending={isSending} />
      <div className="stack editor-messages">
        {article.plans.map((plan) => (
          <p className="notice" key={plan}>
            {plan}
          </p>
        ))}
        {answer && (
          <ProblemSummary
            heading={answer.summary}
            problems={[...listed(problems), ...listedCorrection(answer.correction.problems)]}
          />
        )}
        {answer?.other && <TwoTexts mine={typed} other={answer.other} />}
        {deeds.update && (
          <CorrectionFields
            typed={answer?.correction.typed ?? NO_CORRECTION}
            problems={answer?.correction.problems ?? {}}
          />
        )}
        <DeedNote deeds={deeds} written={answer?.note ?? ''} />
      </div>
      <div className="editor">
        <div className="editor-text">
          <ArticleText typed={typed} problems={problems} limits={limits} />
        </div>
        <div className="editor-panel">
          {shelves ? (
            <ArticlePanel shelves={shelves} typed={typed} problems={problems} />
          ) : (
            <KeptFields typed={typed} />
          )}
        </div>
      </div>
    </form>
  )
}
