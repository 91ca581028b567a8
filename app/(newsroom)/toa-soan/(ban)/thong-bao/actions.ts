'use server'
import { redirect } from 'next/navigation'
import { say } from '@/lib/english/desk'
import { markRead } from '@/modules/notifications/mark-read'
import { setMail } from '@/modules/notifications/set-mail'
import { answerStatus, DOOR_ANSWERS, type DoorRefusal, throughDoor } from '../../door'

type Answer = { attempt: number; summary: string } | null

const answers = (): Record<
  DoorRefusal | 'forbidden' | 'not-found' | 'malformed',
  { status: number; sentence: string }
> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc này.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy thông báo này. Vui lòng tải lại trang.') },
  malformed: { status: 422, sentence: say('Vui lòng chọn có hoặc không nhận thư.') },
})

function answer(refusal: keyof ReturnType<typeof answers>, previous: Answer): Answer {
  const { status, sentence } = answers()[refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}

/** Opening the work a line tells of also puts the line among what is read. */
export async function openAction(previous: Answer, form: FormData): Promise<Answer> {
  const result = await throughDoor((viewer) => markRead(viewer, { id: form.get('id') }))
  if (result.ok) redirect(result.value.path ?? '/toa-soan/thong-bao')
  return answer(result.refusal, previous)
}

export async function markAllReadAction(previous: Answer, form: FormData): Promise<Answer> {
  const result = await throughDoor((viewer) => markRead(viewer, { upTo: form.get('upTo') }))
  if (result.ok) redirect('/toa-soan/thong-bao')
  return answer(result.refusal, previous)
}

export async function setMailAction(previous: Answer, form: FormData): Promise<Answer> {
  const result = await throughDoor((viewer) => setMail(viewer, { isByMail: form.get('isByMail') === 'co' }))
  if (result.ok) redirect('/toa-soan/thong-bao')
  return answer(result.refusal, previous)
}
