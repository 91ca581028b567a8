'use server'
import { redirect } from 'next/navigation'
import { stepUpPath } from '@/app/_auth/step-up'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { RenewAnswer } from '@/components/newsroom/renew-codes-form.island'
import type { SetUpAnswer } from '@/components/newsroom/second-step-set-up.island'
import { say } from '@/lib/english/accounts'
import { renewRecoveryCodes } from '@/modules/accounts/renew-recovery-codes'
import { turnOffSecondFactor } from '@/modules/accounts/turn-off-second-factor'
import { turnOnSecondFactor } from '@/modules/accounts/turn-on-second-factor'
import { answerStatus, DOOR_ANSWERS, throughGraveDoor } from '../../../door'
import { secondStepOffer } from '../../../second-step-offer'
import { setUpWrongCode } from '../../../sentences'

const HERE = '/toa-soan/tai-khoan/hai-buoc'

const answers = () =>
  ({
    ...DOOR_ANSWERS,
    forbidden: DOOR_ANSWERS['signed-out'],
    'wrong-code': { status: 422, sentence: setUpWrongCode() },
    stale: { status: 409, sentence: say('Hình này không còn dùng được. Vui lòng tải lại trang và quét hình mới.') },
    required: { status: 403, sentence: say('Vai trò của bạn cần xác thực hai bước nên không tắt được.') },
    off: { status: 409, sentence: say('Xác thực hai bước đang tắt nên không có mã dự phòng.') },
  }) as const

export async function turnOnAction(previous: SetUpAnswer, form: FormData): Promise<SetUpAnswer> {
  const sealed = String(form.get('biMat') ?? '')
  const result = await throughGraveDoor((viewer) => turnOnSecondFactor(viewer, { sealed, code: form.get('ma') }))
  if (result.ok) return { kind: 'done', recoveryCodes: result.value.recoveryCodes }
  if (result.refusal === 'step-up') redirect(stepUpPath(HERE))
  const { status, sentence } = answers()[result.refusal]
  answerStatus(status)
  const viewer = await unlessDatabaseDown(getViewer, null)
  const attempt = (previous?.kind === 'refused' ? previous.attempt : 0) + 1
  const offer = viewer && (await secondStepOffer(viewer, sealed))
  return { kind: 'refused', summary: sentence, attempt, offer }
}

export async function renewCodesAction(previous: RenewAnswer, _form: FormData): Promise<RenewAnswer> {
  const result = await throughGraveDoor((viewer) => renewRecoveryCodes(viewer))
  if (result.ok) return { kind: 'done', recoveryCodes: result.value.recoveryCodes }
  if (result.refusal === 'step-up') redirect(stepUpPath(HERE))
  const { status, sentence } = answers()[result.refusal]
  answerStatus(status)
  return { kind: 'refused', summary: sentence, attempt: (previous?.kind === 'refused' ? previous.attempt : 0) + 1 }
}

type Answer = { attempt: number; summary: string } | null

export async function turnOffAction(previous: Answer, _form: FormData): Promise<Answer> {
  const result = await throughGraveDoor((viewer) => turnOffSecondFactor(viewer))
  if (result.ok) redirect(`${HERE}?xong=tat`)
  if (result.refusal === 'step-up') redirect(stepUpPath(HERE))
  const { status, sentence } = answers()[result.refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
