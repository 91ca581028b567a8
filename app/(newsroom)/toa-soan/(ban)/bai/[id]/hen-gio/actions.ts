'use server'
import { redirect } from 'next/navigation'
import type { ScheduleAnswer } from '@/components/newsroom/schedule-form.island'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { type SavedSchedule, type ScheduleRefusal, schedulePublication } from '@/modules/articles/schedule'
import { scheduleWithdrawal } from '@/modules/articles/schedule-withdrawal'
import { unschedulePublication } from '@/modules/articles/unschedule'
import { unscheduleWithdrawal } from '@/modules/articles/unschedule-withdrawal'
import { answerStatus, throughDoor } from '../../../../door'
import { rowId } from '../../../../row-id'
import { scheduleWords } from './sentences'

type Verb = (viewer: Viewer, input: object) => Promise<Result<SavedSchedule, ScheduleRefusal>>

async function perform(verb: Verb, done: string, attempt: number, form: FormData): Promise<ScheduleAnswer> {
  const [id, version] = [rowId(String(form.get('id') ?? '')), rowId(String(form.get('version') ?? ''))]
  const [day, time] = [String(form.get('day') ?? ''), String(form.get('time') ?? '')]
  const result = await throughDoor((viewer) => verb(viewer, { id, version, day, time, seen: form.get('seen') }))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=${done}&ban=${result.value.version}`)
  const { status, summary, problems } = scheduleWords(result.refusal)
  answerStatus(status)
  return { attempt: attempt + 1, summary, problems, day, time }
}

export async function schedulePublicationAction(previous: ScheduleAnswer, form: FormData): Promise<ScheduleAnswer> {
  return perform(schedulePublication, 'hen-dang', previous?.attempt ?? 0, form)
}

export async function scheduleWithdrawalAction(previous: ScheduleAnswer, form: FormData): Promise<ScheduleAnswer> {
  return perform(scheduleWithdrawal, 'hen-go', previous?.attempt ?? 0, form)
}

type Confirmed = { attempt: number; summary: string } | null

export async function unschedulePublicationAction(previous: Confirmed, form: FormData): Promise<Confirmed> {
  return perform(unschedulePublication, 'bo-hen', previous?.attempt ?? 0, form)
}

export async function unscheduleWithdrawalAction(previous: Confirmed, form: FormData): Promise<Confirmed> {
  return perform(unscheduleWithdrawal, 'bo-hen-go', previous?.attempt ?? 0, form)
}
