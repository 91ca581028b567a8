'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import type { FrontAnswer } from '@/components/newsroom/front/front-answer'
import { typedFront } from '@/components/newsroom/front/typed-front'
import { returnFrontTo } from '@/modules/front/return-to'
import { saveFront } from '@/modules/front/save'
import { answerStatus, throughDoor } from '../../door'
import { CHECK_AGAIN, refuseForm, typedIn } from '../form-answer'
import { savedMeanwhile } from './saved-meanwhile'
import { frontAnswers, frontProblemSentences } from './sentences'

export async function saveFrontAction(previous: FrontAnswer, form: FormData): Promise<FrontAnswer> {
  const started = typedIn(form, 'version')
  // Whoever has read what others saved meanwhile may put their own after it.
  const version = typedIn(form, 'de-len') || started
  const tellsReaders = form.has('banner-push')
  const result = await throughDoor((viewer) => saveFront(viewer, { ...typedFront(form), version, tellsReaders }))
  if (result.ok) redirect(`/toa-soan/trang-nhat?xong=${tellsReaders ? 'luu-va-bao' : 'luu'}`)
  const { refusal } = result
  const isInvalid = typeof refusal !== 'string'
  const { status, sentence } = isInvalid ? CHECK_AGAIN : (frontAnswers()[refusal] ?? CHECK_AGAIN)
  answerStatus(status)
  const problems = isInvalid
    ? Object.entries(refusal.problems).map(([place, problem]) => [place, frontProblemSentences()[problem]])
    : []
  const others = refusal === 'edited-meanwhile' ? await savedMeanwhile(Number(started)) : null
  return {
    attempt: (previous?.attempt ?? 0) + 1,
    summary: sentence,
    problems: Object.fromEntries(problems),
    meanwhile: others?.lines ?? [],
    overtakenBy: others?.version ?? (isInvalid && version !== started ? Number(version) : null),
  }
}

export async function returnFrontAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const input = { version: typedIn(form, 'version'), to: typedIn(form, 'to') }
  const result = await throughDoor((viewer) => returnFrontTo(viewer, input))
  if (result.ok) redirect('/toa-soan/trang-nhat?xong=lay-lai')
  return refuseForm(previous, frontAnswers()[result.refusal] ?? CHECK_AGAIN, {})
}
