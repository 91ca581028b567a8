'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { OfficialAnswerAnswer } from '@/components/newsroom/official-answer-form.island'
import { answerOfficially } from '@/modules/comments/official-answer'
import { takeBackOfficialAnswer } from '@/modules/comments/take-back-official-answer'
import { answerStatus, throughDoor } from '../../../door'
import { rowId } from '../../../row-id'
import { LIST_PATH } from '../queue-address'
import { officialAnswerWords } from './sentences'

export async function answerOfficiallyAction(
  previous: OfficialAnswerAnswer,
  form: FormData,
): Promise<OfficialAnswerAnswer> {
  const words = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const typed = { agency: words('agency'), body: words('body') }
  const id = rowId(words('id'))
  const result = await throughDoor((viewer) => answerOfficially(viewer, { id, ...typed }))
  if (result.ok) redirect(`${LIST_PATH}/${id}?tra-loi=dang#tra-loi-chinh-thuc`)
  const { status, sentence, problems } = officialAnswerWords(result.refusal, typed)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence, problems, typed }
}

export async function takeBackOfficialAnswerAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const result = await throughDoor((viewer) => takeBackOfficialAnswer(viewer, { id: rowId(String(form.get('id'))) }))
  if (result.ok) redirect(`${LIST_PATH}/${rowId(String(form.get('cho')))}?tra-loi=go#tra-loi-chinh-thuc`)
  const { status, sentence } = officialAnswerWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
