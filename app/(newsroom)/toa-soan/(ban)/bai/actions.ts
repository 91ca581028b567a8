'use server'
import { redirect } from 'next/navigation'
import type { ArticleAnswer } from '@/components/newsroom/article-answer'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { updatePublished } from '@/modules/articles/correct'
import { publishArticle } from '@/modules/articles/publish'
import type { ArticleRefusal, SavedArticle } from '@/modules/articles/refusals'
import { saveDraft } from '@/modules/articles/save-draft'
import { answerStatus, throughDoor } from '../../door'
import { rowId } from '../../row-id'
import { answerToRefusal } from './refusal-answers'
import { typedFrom, verbInput } from './typed-article'

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedArticle, ArticleRefusal>>

/** What each button of the editor asks for. Publishing is a save first: the text is written, then it goes out. */
const DEEDS: Record<string, Verb> = {
  luu: saveDraft,
  'xuat-ban': saveDraft,
  'hen-gio': saveDraft,
  'cap-nhat': updatePublished,
}

export async function saveArticleAction(previous: ArticleAnswer, form: FormData): Promise<ArticleAnswer> {
  const deed = String(form.get('viec') ?? 'luu')
  const typed = typedFrom(form)
  const id = rowId(String(form.get('id') ?? ''))
  const version = rowId(String(form.get('version') ?? ''))
  const attempt = (previous?.attempt ?? 0) + 1
  const target = id === null ? {} : { id, version }
  const save = DEEDS[deed] ?? saveDraft
  const saved = await throughDoor((viewer) => save(viewer, { ...verbInput(typed), ...target }))
  if (!saved.ok) {
    const { status, answer } = await answerToRefusal(saved.refusal, { typed, id, version, attempt })
    answerStatus(status)
    return answer
  }
  const draft = saved.value
  // The text is safe; when it goes out is asked on a page of its own.
  if (deed === 'hen-gio') redirect(`/toa-soan/bai/${draft.id}/hen-gio`)
  const done = `/toa-soan/bai/${draft.id}?xong=${encodeURIComponent(deed)}`
  if (deed !== 'xuat-ban') redirect(`${done}&ban=${draft.version}`)

  const published = await throughDoor((viewer) => publishArticle(viewer, { id: draft.id, version: draft.version }))
  if (published.ok) redirect(`${done}&ban=${published.value.version}`)
  const sent = { typed, id: draft.id, version: draft.version, attempt }
  const { status, answer } = await answerToRefusal(published.refusal, sent)
  answerStatus(status)
  return { ...answer, summary: `Đã lưu nháp nhưng chưa xuất bản. ${answer.summary}` }
}
