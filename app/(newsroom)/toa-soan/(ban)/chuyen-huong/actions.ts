'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/site'
import { addRedirect, type RedirectRefusal } from '@/modules/redirects/add'
import { changeRedirect } from '@/modules/redirects/change'
import { importRedirects } from '@/modules/redirects/import-csv'
import { removeRedirect } from '@/modules/redirects/remove'
import { type DoorRefusal, throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields } from '../form-answer'
import { problemInWords, redirectAnswers, redirectProblems } from './sentences'

const FIELDS = ['from', 'to', 'note'] as const
const LIST = '/toa-soan/chuyen-huong'
const LISTED_LINES_MAX = 20

const answerTo = (refusal: string) => redirectAnswers()[refusal] ?? CHECK_AGAIN

function refused(previous: DeskAnswer, refusal: RedirectRefusal | DoorRefusal, typed: Record<string, string>) {
  if (typeof refusal === 'string') return refuseForm(previous, answerTo(refusal), typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, redirectProblems()))
}

export async function addRedirectAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => addRedirect(viewer, typed))
  if (result.ok) redirect(`${LIST}?xong=them&q=${encodeURIComponent(result.value.from)}`)
  return refused(previous, result.refusal, typed)
}

export async function changeRedirectAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const result = await throughDoor((viewer) => changeRedirect(viewer, { ...typed, id: form.get('id') }))
  if (result.ok) redirect(`${LIST}?xong=sua&q=${encodeURIComponent(result.value.from)}`)
  return refused(previous, result.refusal, typed)
}

export async function removeRedirectAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => removeRedirect(viewer, { id: form.get('id') }))
  if (result.ok) {
    const { from, to, note } = result.value
    redirect(`${LIST}?${new URLSearchParams({ xong: 'xoa', tu: from, den: to, 'ghi-chu': note })}`)
  }
  return refused(previous, result.refusal, {})
}

export async function importRedirectsAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, ['csv'])
  const file = form.get('file')
  const csv = typed.csv.trim() === '' && file instanceof File ? await file.text() : typed.csv
  const result = await throughDoor((viewer) => importRedirects(viewer, { csv }))
  if (result.ok) redirect(`${LIST}?xong=nhap&so=${result.value.count}`)
  const { refusal } = result
  if (typeof refusal === 'string') return refuseForm(previous, answerTo(refusal), typed)
  const lines = refusal.problems.map(({ line, field, problem }) =>
    say('Dòng {line}: {problem}', { line, problem: problemInWords(field, problem) }),
  )
  const more = lines.length - LISTED_LINES_MAX
  const listed = more > 0 ? [...lines.slice(0, LISTED_LINES_MAX), say('Và {more} chỗ khác.', { more })] : lines
  const sentence = say('Chưa nhập dòng nào, vì có dòng cần xem lại.')
  return refuseForm(previous, { status: 422, sentence }, typed, {}, listed)
}
