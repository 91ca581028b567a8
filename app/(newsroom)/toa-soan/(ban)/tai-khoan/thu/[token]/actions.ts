'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import { confirmOwnAddress } from '@/modules/accounts/confirm-own-address'
import { answerStatus, DOOR_ANSWERS, throughDoor } from '../../../../door'
import { addressSentences } from './address-sentences'

export async function confirmAddressAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const result = await throughDoor((viewer) => confirmOwnAddress(viewer, { token: form.get('token') }))
  if (result.ok) redirect('/toa-soan/tai-khoan?xong=thu')
  const { status, sentence } = { ...DOOR_ANSWERS, ...addressSentences() }[result.refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
