'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import type { PageAnswer } from '@/components/newsroom/page-answer'
import { hideStandingPage, showStandingPage } from '@/modules/standing-pages/hide'
import { moveStandingPage } from '@/modules/standing-pages/move'
import { saveStandingPage } from '@/modules/standing-pages/save'
import { setPageLanguage } from '@/modules/standing-pages/set-language'
import { throughDoor } from '../../door'
import { rowId } from '../../row-id'
import { forgetDraft } from '../bai/sent-draft'
import { bodyFrom } from '../bai/typed-article'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { otherPageText } from './other-page-text'
import { PAGE_LANGUAGE_PROBLEMS, pageAnswers, pageProblems } from './sentences'

const LIST = '/toa-soan/trang'

type Refusal = string | { kind: 'invalid'; problems: Partial<Record<string, string>> }

function refused(previous: DeskAnswer, refusal: Refusal, typed: Record<string, string>): DeskAnswer {
  if (typeof refusal === 'string') return refuseForm(previous, pageAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, pageProblems()))
}

export async function saveStandingPageAction(previous: PageAnswer, form: FormData): Promise<PageAnswer> {
  const typed = typedFields(form, ['title', 'slug', 'body', 'bodyText'])
  const target = { id: typedIn(form, 'id'), version: typedIn(form, 'version') }
  // Typed words come only from a browser without scripts, and only for a text that words can hold.
  const body = form.has('bodyText') ? typed.bodyText : bodyFrom(typed.body)
  const result = await throughDoor((viewer) => saveStandingPage(viewer, { ...typed, body, ...target }))
  if (!result.ok) {
    const answer = refused(previous, result.refusal, typed)
    const other = result.refusal === 'edited-meanwhile' ? await otherPageText(target) : null
    return answer && { ...answer, other }
  }
  await forgetDraft(form, { id: rowId(target.id), version: rowId(target.version) }, true)
  redirect(`${LIST}/${result.value.id}?xong=luu&ban=${result.value.version}`)
}

export async function moveStandingPageAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const direction = form.get('viec') === 'len' ? 'up' : 'down'
  const result = await throughDoor((viewer) => moveStandingPage(viewer, { id: form.get('id'), direction }))
  if (result.ok) redirect(`${LIST}?xong=${direction === 'up' ? 'len' : 'xuong'}&muc=${result.value.id}`)
  return refused(previous, result.refusal, {})
}

export async function hideStandingPageAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const isBack = form.get('viec') === 'hien'
  const verb = isBack ? showStandingPage : hideStandingPage
  const result = await throughDoor((viewer) => verb(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=${isBack ? 'hien' : 'an'}`)
  return refused(previous, result.refusal, {})
}

export async function setPageLanguageAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['language', 'translationOf'])
  const result = await throughDoor((viewer) => setPageLanguage(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=ngon-ngu`)
  const { refusal } = result
  if (typeof refusal === 'string') return refused(previous, refusal, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, PAGE_LANGUAGE_PROBLEMS))
}
