import { isAnswerToForm } from '@/app/_auth/request-line'
import { requireStepUp } from '@/app/_auth/step-up'
import { say } from '@/lib/english/accounts'
import { midSentence } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/account.css'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { RenewCodesForm } from '@/components/newsroom/renew-codes-form.island'
import { SecondStepSetUp } from '@/components/newsroom/second-step-set-up.island'
import { db } from '@/db/client'
import { longDate } from '@/lib/time'
import { readOwnSecurity } from '@/modules/accounts/account-queries'
import { mayEnterNewsroom, mustUseSecondFactor } from '@/modules/accounts/permissions'
import { only } from '../../../place'
import { secondStepOffer } from '../../../second-step-offer'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { renewCodesAction, turnOffAction, turnOnAction } from './actions'

export const generateMetadata = titled(() => say('Xác thực hai bước'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SecondFactorPage({ searchParams }: Props) {
  const query = await searchParams
  const left = only(query['con'])
  const isTurnedOff = only(query['xong']) === 'tat'
  const isMoving = only(query['doi']) !== undefined
  return deskPage(mayEnterNewsroom, async (viewer) => {
    // An answer to a form may hold codes that are shown once: it must not be led away.
    if (!(await isAnswerToForm())) await requireStepUp()
    const security = await readOwnSecurity(db, viewer.id)
    if (!security) return PAGE_REFUSALS.notFound
    const { secondFactorSince, recoveryCodesLeft } = security
    const isRequired = mustUseSecondFactor(viewer)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Xác thực hai bước')}</h1>
        </div>
        {left && secondFactorSince && (
          <p className="notice" data-tone="warn" role="status">
            {say(
              'Bạn vừa dùng một mã dự phòng, còn {count} mã. Nếu đã mất điện thoại, vui lòng báo người quản trị; nếu gần hết mã, hãy tạo mã mới ở dưới.',
              { count: recoveryCodesLeft },
            )}
          </p>
        )}
        {isTurnedOff && (
          <p className="notice" role="status">
            {say('Đã tắt xác thực hai bước.')}
          </p>
        )}
        {secondFactorSince && isMoving && (
          <p className="narrow">
            {say(
              'Quét hình bằng điện thoại mới rồi nhập mã của nó. Từ lúc ấy điện thoại cũ và các mã dự phòng cũ không dùng được nữa.',
            )}
          </p>
        )}
        {!secondFactorSince && (
          <p className="narrow">
            {say(
              'Khi bật, đăng nhập cần mật khẩu và một mã 6 chữ số chỉ điện thoại của bạn biết. Ai đoán được mật khẩu cũng không vào được.',
            )}
          </p>
        )}
        <SecondStepSetUp
          action={turnOnAction}
          offer={secondFactorSince && !isMoving ? null : await secondStepOffer(viewer)}
          account={viewer.email}
          back="/toa-soan/tai-khoan"
          backLabel={say('Về trang tài khoản')}
        />
        {secondFactorSince && (
          <>
            <p>
              <span className="state" data-state="approved">
                {say('Đang bật')}
              </span>{' '}
              {say('từ {date}, còn {count} mã dự phòng.', {
                date: midSentence(longDate(secondFactorSince)),
                count: recoveryCodesLeft,
              })}
            </p>
            {!isMoving && (
              <p>
                <a className="button" href="/toa-soan/tai-khoan/hai-buoc?doi=1">
                  {say('Chuyển sang điện thoại khác')}
                </a>
              </p>
            )}
            <section className="stack" aria-labelledby="ma-moi">
              <h2 id="ma-moi">{say('Tạo mã dự phòng mới')}</h2>
              <RenewCodesForm action={renewCodesAction} account={viewer.email} />
            </section>
            <section className="stack" aria-labelledby="tat">
              <h2 id="tat">{say('Tắt xác thực hai bước')}</h2>
              {isRequired ? (
                <p className="narrow">{say('Vai trò của bạn cần xác thực hai bước nên không tắt được.')}</p>
              ) : (
                <AnsweredForm action={turnOffAction}>
                  <button className="button button-grave" type="submit">
                    {say('Tắt xác thực hai bước')}
                  </button>
                </AnsweredForm>
              )}
            </section>
          </>
        )}
      </div>
    )
  })
}
