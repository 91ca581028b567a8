'use server'
import type { RevealPhoneAnswer } from '@/components/newsroom/reveal-phone-form.island'
import { revealPhone } from '@/modules/comments/reveal-phone'
import { answerStatus, throughGraveDoor } from '../../../door'
import { sayRefusal } from './sentences'

export async function revealPhoneAction(previous: RevealPhoneAnswer, form: FormData): Promise<RevealPhoneAnswer> {
  const reason = String(form.get('reason') ?? '')
  const result = await throughGraveDoor((viewer) => revealPhone(viewer, { id: Number(form.get('id')), reason }))
  if (result.ok) return { kind: 'shown', phone: result.value.phone.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, '0$1 $2 $3') }
  const { status, sentence, problem } = sayRefusal(result.refusal)
  answerStatus(status)
  return { kind: 'refused', attempt: attemptAfter(previous), summary: sentence, problem: problem ?? null, reason }
}

const attemptAfter = (previous: RevealPhoneAnswer) => (previous?.kind === 'refused' ? previous.attempt : 0) + 1
