'use server'
import { redirect } from 'next/navigation'
import type { ArticleAnswer } from '@/components/newsroom/article-answer'
import { NO_CORRECTION } from '@/components/newsroom/correction-fields'
import { typedFrom } from '@/components/newsroom/typed-form'
import { type CorrectRefusal, updatePublished } from '@/modules/articles/correct'
import type { ArticleRefusal, SavedArticle } from '@/modules/articles/refusals'
import { saveDraft } from '@/modules/articles/save-draft'
import { takeBackArticle } from '@/modules/articles/take-back'
import { answerStatus, throughDoor } from '../../door'
import { rowId } from '../../row-id'
import { afterSaving, checksPath, isHeldByChecks } from './after-saving'
import { answerToRefusal } from './refusal-answers'
import { forgetDraft, tellWhatWasPasted } from './sent-draft'
import { verbInput } from './typed-article'
import { correctionInput, typedCorrection } from './typed-correction'

/**
 * Every button of the editor. Whatever it asks for, the text is written first, so that nothing typed is lost; only
 * taking back comes before, because some writers may not write while a text lies at the desk.
 */
export async function saveArticleAction(previous: ArticleAnswer, form: FormData): Promise<ArticleAnswer> {
  const deed = String(form.get('viec') ?? 'luu')
  const note = String(form.get('note') ?? '')
  const typed = typedFrom(form)
  const correction = typedCorrection(form)
  const id = rowId(String(form.get('id') ?? ''))
  let version = rowId(String(form.get('version') ?? ''))
  const attempt = (previous?.attempt ?? 0) + 1
  const refused = async (refusal: Parameters<typeof answerToRefusal>[0], at: typeof version, notDone = '') => {
    const { status, answer } = await answerToRefusal(refusal, { typed, id, version: at, attempt, note, correction })
    answerStatus(status)
    return { ...answer, summary: `${notDone}${answer.summary}` }
  }

  if (deed === 'rut-lai') {
    const taken = await throughDoor((viewer) => takeBackArticle(viewer, { id, version }))
    if (!taken.ok) return refused(taken.refusal, version)
    version = taken.value.version
  }
  const target = id === null ? {} : { id, version }
  const saved = await throughDoor<SavedArticle, ArticleRefusal | CorrectRefusal>((viewer) =>
    deed === 'cap-nhat'
      ? updatePublished(viewer, { ...verbInput(typed), ...target, correction: correctionInput(correction) })
      : saveDraft(viewer, { ...verbInput(typed), ...target }),
  )
  if (!saved.ok) return refused(saved.refusal, version)

  const draft = saved.value
  await forgetDraft(form, { id, version })
  await tellWhatWasPasted(form, draft)
  // Whoever goes on writing stays on the page; another one would take the text under their hands away.
  if (form.get('o-lai') === 'co') {
    const rest = { summary: '', problems: {}, other: null, correction: { typed: NO_CORRECTION, problems: {} } }
    const saved = { version: draft.version, at: new Date().toISOString() }
    return { typed, id: draft.id, version: draft.version, attempt, note, ...rest, saved }
  }
  // The text is safe; when it goes out, or why it goes back, is asked on a page of its own.
  if (deed === 'hen-gio' || deed === 'tra-lai') redirect(`/toa-soan/bai/${draft.id}/${deed}`)
  const done = `/toa-soan/bai/${draft.id}?xong=${encodeURIComponent(deed)}`
  const after = afterSaving().get(deed)
  if (!after) redirect(`${done}&ban=${draft.version}`)
  const result = await throughDoor((viewer) => after.verb(viewer, { id: draft.id, version: draft.version, note }))
  if (result.ok) redirect(`${done}&ban=${result.value.version}`)
  // The text is safe; what has to be looked at first stands on a page of its own.
  if (isHeldByChecks(result.refusal)) redirect(checksPath(draft.id, deed, note))
  return { ...(await refused(result.refusal, draft.version, `${after.notDone} `)), id: draft.id }
}
