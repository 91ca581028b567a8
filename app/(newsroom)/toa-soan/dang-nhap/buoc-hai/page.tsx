import { redirect } from 'next/navigation'
import { isAnswerToForm } from '@/app/_auth/request-line'
import { returnPath } from '@/app/_auth/return-path'
import { sentStep } from '@/app/_auth/step-cookie'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Gate } from '@/components/newsroom/gate'
import { SecondStepForm } from '@/components/newsroom/second-step-form.island'
import { say } from '@/lib/english/accounts'
import { findStep } from '@/modules/accounts/sign-in-step'
import { only } from '../../place'
import { titled } from '../../titled'
import { fromTheBeginning } from '../second-step-path'
import { finishSignInAction } from './actions'

export const generateMetadata = titled(() => say('Bước thứ hai'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SecondStepPage({ searchParams }: Props) {
  const back = returnPath(only((await searchParams)['ve']))
  const stepId = await sentStep()
  const step = await unlessDatabaseDown(() => findStep(stepId), 'database-down' as const)
  const isHere = step === 'database-down' || step?.needs === 'code'
  if (!isHere && !(await isAnswerToForm())) redirect(fromTheBeginning(back))
  return (
    <Gate heading={say('Bước thứ hai')}>
      <SecondStepForm action={finishSignInAction} back={back} />
      <p className="meta">
        {say('Mất cả điện thoại lẫn mã dự phòng? Vui lòng nhờ người quản trị gỡ xác thực hai bước cho bạn.')}
      </p>
    </Gate>
  )
}
