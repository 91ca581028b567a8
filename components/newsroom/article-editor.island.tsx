'use client'
import { useActionState } from 'react'
import { type ListedProblem, ProblemSummary } from '@/components/ui/problem-summary'
import type { ArticleField } from '@/modules/articles/article-input'
import type { ArticleAction, ArticleAnswer, TypedArticle } from './article-answer'
import { ArticlePanel, type Shelves } from './article-panel'
import { ArticleState, type ArticleStatus } from './article-status'
import { ArticleText, type TextLimits } from './article-text'
import { DatabaseAway } from './database-away'
import { KeptFields } from './kept-fields'
import { TwoTexts } from './two-texts'

/** What may be done to the article now, by this person. */
export type Deeds = {
  save: boolean
  publish: boolean
  update: boolean
  withdraw: boolean
  restore: boolean
  /** Giving a published text a time to end. */
  end: boolean
}

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

function Bar({ article, deeds, isSending }: { article: EditedArticle; deeds: Deeds; isSending: boolean }) {
  const desk = `/toa-soan/bai/${article.id}`
  const isScheduled = article.status === 'scheduled'
  return (
    <div className="editor-bar">
      <p className="row" role="status">
        <ArticleState status={article.status} />
        <span className="meta">{isSending ? 'Đang lưu…' : (article.savedAt ?? 'Chưa lưu lần nào')}</span>
      </p>
      <div className="row">
        {/* Enter in a one-line field presses the first button of a form: this one does nothing. */}
        <button type="submit" disabled hidden />
        {article.path && (
          <a className="button button-quiet" href={article.path}>
            Xem bài
          </a>
        )}
        {deeds.end && (
          <a className="button button-quiet" href={`${desk}/hen-gio`}>
            Hẹn gỡ
          </a>
        )}
        {deeds.withdraw && (
          <a className="button button-grave" href={`${desk}/go`}>
            Gỡ bài
          </a>
        )}
        {deeds.restore && (
          <a className="button" href={`${desk}/khoi-phuc`}>
            Khôi phục
          </a>
        )}
        {deeds.save && (
          <button className="button" name="viec" value="luu" type="submit" disabled={isSending}>
            {isScheduled ? 'Lưu thay đổi' : 'Lưu nháp'}
          </button>
        )}
        {deeds.publish && (
          <button className="button" name="viec" value="hen-gio" type="submit" disabled={isSending}>
            {isScheduled ? 'Đổi giờ hẹn' : 'Hẹn giờ'}
          </button>
        )}
        {deeds.publish && (
          <button className="button button-main" name="viec" value="xuat-ban" type="submit" disabled={isSending}>
            {isScheduled ? 'Xuất bản ngay' : 'Xuất bản'}
          </button>
        )}
        {deeds.update && (
          <button className="button button-main" name="viec" value="cap-nhat" type="submit" disabled={isSending}>
            Cập nhật bài đã đăng
          </button>
        )}
      </div>
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
        {answer && <ProblemSummary heading={answer.summary} problems={listed(problems)} />}
        {answer?.other && <TwoTexts mine={typed} other={answer.other} />}
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
