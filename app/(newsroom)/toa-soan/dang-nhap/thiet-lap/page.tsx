import { redirect } from 'next/navigation'
import { isAnswerToForm } from '@/app/_auth/request-line'
import { returnPath } from '@/app/_auth/return-path'
import { sentStep } from '@/app/_auth/step-cookie'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { DatabaseAway } from '@/components/newsroom/database-away'
import { Gate } from '@/components/newsroom/gate'
import { SecondStepSetUp } from '@/components/newsroom/second-step-set-up.island'
import { say } from '@/lib/english/accounts'
import { midSentence } from '@/lib/interface-language'
import { longDate } from '@/lib/time'
import { findStep } from '@/modules/accounts/sign-in-step'
import { answerStatus } from '../../door'
import { only } from '../../place'
import { secondStepOffer } from '../../second-step-offer'
import { titled } from '../../titled'
import { fromTheBeginning } from '../second-step-path'
import { enrolAction, postponeAction } from './actions'

export const generateMetadata = titled(() => say('Bật xác thực hai bước'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function EnrolmentPage({ searchParams }: Props) {
  const back = returnPath(only((await searchParams)['ve']))
  const stepId = await sentStep()
  const found = await unlessDatabaseDown(async () => {
    const step = await findStep(stepId)
    if (step?.needs !== 'enrolment') return { step: null, offer: null, account: (await getViewer())?.email ?? '' }
    return { step, offer: await secondStepOffer({ id: step.userId, email: step.email }), account: step.email }
  }, null)
  if (!found) {
    answerStatus(503)
    return <DatabaseAway />
  }
  const { step, offer, account } = found
  // The answer to the form that used the step up shows the recovery codes; nothing else may stand here without a step.
  if (!step && !(await isAnswerToForm())) redirect(fromTheBeginning(back))
  return (
    <Gate heading={say('Bật xác thực hai bước')}>
      {step && (
        <p>
          {say(
            'Với vai trò của bạn, riêng mật khẩu chưa đủ để vào toà soạn: cần thêm một mã 6 chữ số trên điện thoại. Việc này mất chừng hai phút.',
          )}
        </p>
      )}
      <SecondStepSetUp
        action={enrolAction}
        offer={offer}
        account={account}
        back={back}
        backLabel={say('Vào toà soạn')}
      />
      {step?.postponableUntil && (
        <AnsweredForm action={postponeAction} className="gate-form">
          <input type="hidden" name="ve" value={back} />
          <p className="meta">
            {say('Có thể để sau, chậm nhất là {date}.', { date: midSentence(longDate(step.postponableUntil)) })}
          </p>
          <button className="button" type="submit">
            {say('Để sau')}
          </button>
        </AnsweredForm>
      )}
    </Gate>
  )
}
