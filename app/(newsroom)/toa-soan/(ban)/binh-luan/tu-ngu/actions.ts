'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { TermAnswer } from '@/components/newsroom/term-form.island'
import { removeTerm } from '@/modules/comments/word-list/remove-term'
import { saveTerm } from '@/modules/comments/word-list/save-term'
import { answerStatus, throughDoor } from '../../../door'
import { typedFields } from '../../form-answer'
import { termWords } from './sentences'

const LIST = '/toa-soan/binh-luan/tu-ngu'
const back = (done: string, term: string) => `${LIST}?${new URLSearchParams({ xong: done, chu: term })}`

export async function saveTermAction(previous: TermAnswer, form: FormData): Promise<TermAnswer> {
  const typed = typedFields(form, ['term', 'effect', 'note', 'sentence'])
  const result = await throughDoor((viewer) => saveTerm(viewer, { ...typed, confirmed: form.get('confirmed') }))
  if (result.ok) redirect(back(typed.effect === 'allow' ? 'cho-qua' : 'luu', result.value.term))
  const { refusal } = result
  const { status, sentence, problems } = termWords(refusal)
  answerStatus(status)
  const neighbours =
    typeof refusal === 'object' && refusal.kind === 'has-neighbours' ? refusal.neighbours.examples : null
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence, problems, typed, neighbours }
}

export async function removeTermAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const result = await throughDoor((viewer) => removeTerm(viewer, { id: form.get('id') }))
  if (result.ok) redirect(back('bo', result.value.term))
  const { status, sentence } = termWords(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
