'use server'
import { redirect } from 'next/navigation'
import { say } from '@/lib/english/accounts'
import { endSession } from '@/modules/accounts/end-session'
import { answerStatus, DOOR_ANSWERS, type DoorRefusal, throughDoor } from '../../door'

type Refusal = DoorRefusal | 'forbidden' | 'not-found'
export type EndSessionAnswer = { attempt: number; summary: string } | null

const answers = (): Record<Refusal, { status: number; sentence: string }> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Chỉ chủ tài khoản mới kết thúc được phiên này.') },
  'not-found': { status: 404, sentence: say('Phiên này đã kết thúc từ trước.') },
})

export async function endSessionAction(previous: EndSessionAnswer, form: FormData): Promise<EndSessionAnswer> {
  const result = await throughDoor((viewer) => endSession(viewer, { idHash: form.get('idHash') }))
  if (result.ok) redirect('/toa-soan/phien?xong=1')
  const { status, sentence } = answers()[result.refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
