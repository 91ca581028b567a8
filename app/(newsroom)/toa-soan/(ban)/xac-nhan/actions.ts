'use server'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { sentSession } from '@/app/_auth/session-cookie'
import { waitInWords } from '@/app/_auth/waiting'
import { answerWith } from '@/lib/answer-status'
import { say } from '@/lib/english/accounts'
import { proveAgain } from '@/modules/accounts/prove-again'
import { answerStatus, DOOR_ANSWERS, throughDoor } from '../../door'

type Answer = { attempt: number; summary: string } | null

const answers = () =>
  ({
    ...DOOR_ANSWERS,
    forbidden: DOOR_ANSWERS['signed-out'],
    'not-proven': { status: 422, sentence: say('Mật khẩu hoặc mã chưa đúng. Vui lòng kiểm tra rồi thử lại.') },
  }) as const

export async function proveAgainAction(previous: Answer, form: FormData): Promise<Answer> {
  const attempt = (previous?.attempt ?? 0) + 1
  const sessionId = (await sentSession()) ?? ''
  const given = { sessionId, password: String(form.get('password') ?? ''), code: String(form.get('ma') ?? '') }
  const result = await throughDoor((viewer) => proveAgain(viewer, given))
  if (result.ok) redirect(returnPath(form.get('ve')))
  if (typeof result.refusal === 'object') {
    const wait = result.refusal.retryAfterSeconds
    answerWith(429, wait)
    return { attempt, summary: say('Đã thử nhiều lần. Vui lòng đợi {wait} rồi thử lại.', { wait: waitInWords(wait) }) }
  }
  const { status, sentence } = answers()[result.refusal]
  answerStatus(status)
  return { attempt, summary: sentence }
}
