import { said, say } from '@/lib/english/accounts'
import { midSentence } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/account.css'
import { ChangePasswordForm } from '@/components/newsroom/change-password-form.island'
import { DetailsForm } from '@/components/newsroom/details-form.island'
import { LanguageSwitch } from '@/components/newsroom/language-switch'
import { ROLE_WORDS } from '@/components/newsroom/role-words'
import { db } from '@/db/client'
import { isoWithZone, longDate } from '@/lib/time'
import { type OwnSecurity, readOwnSecurity } from '@/modules/accounts/account-queries'
import { mayEnterNewsroom, mustUseSecondFactor } from '@/modules/accounts/permissions'
import { listSessions } from '@/modules/accounts/sessions'
import { chooseLanguageAction } from '../../ngon-ngu/actions'
import { passwordHint } from '../../password-sentences'
import { only } from '../../place'
import { deskPage, PAGE_REFUSALS } from '../desk-page'
import { changeDetailsAction, changePasswordAction } from './actions'

export const generateMetadata = titled(() => say('Tài khoản'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE: Record<string, string> = said({
  ten: 'Đã lưu họ tên.',
  'cho-thu':
    'Đã lưu họ tên. Chúng tôi đã gửi một đường dẫn tới địa chỉ thư mới: vui lòng mở thư và xác nhận trong 24 giờ. Cho tới lúc ấy bạn vẫn dùng địa chỉ cũ.',
  thu: 'Đã đổi địa chỉ thư. Từ nay bạn đăng nhập bằng địa chỉ mới.',
  'mat-khau': 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
})

export default async function AccountPage({ searchParams }: Props) {
  const done = DONE[only((await searchParams)['xong']) ?? '']
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const security = await readOwnSecurity(db, viewer.id)
    if (!security) return PAGE_REFUSALS.notFound
    const sessionCount = (await listSessions(db, viewer.id)).length
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Tài khoản')}</h1>
          <LanguageSwitch action={chooseLanguageAction} />
        </div>
        {done && (
          <p className="notice" role="status">
            {done}
          </p>
        )}
        <p>
          {say('Vai trò:')} <strong>{ROLE_WORDS[viewer.role]}</strong>
        </p>
        <section className="stack" aria-labelledby="ban-la-ai">
          <h2 id="ban-la-ai">{say('Họ tên và thư')}</h2>
          <DetailsForm action={changeDetailsAction} details={{ name: viewer.name, email: viewer.email }} />
        </section>
        <SecondStepLine security={security} isRequired={mustUseSecondFactor(viewer)} />
        <section className="stack" aria-labelledby="mat-khau-tieu-de">
          <h2 id="mat-khau-tieu-de">{say('Mật khẩu')}</h2>
          <p className="meta">
            {say('Đổi lần cuối')}{' '}
            <time dateTime={isoWithZone(security.passwordChangedAt)}>
              {midSentence(longDate(security.passwordChangedAt))}
            </time>
            .
          </p>
          <ChangePasswordForm action={changePasswordAction} email={viewer.email} hint={passwordHint()} />
        </section>
        <section className="stack" aria-labelledby="phien-tieu-de">
          <h2 id="phien-tieu-de">{say('Phiên đăng nhập')}</h2>
          <p>
            {say('Tài khoản đang mở ở {count} trình duyệt.', { count: sessionCount })}{' '}
            <a href="/toa-soan/phien">{say('Xem và kết thúc phiên')}</a>
          </p>
        </section>
      </div>
    )
  })
}

function SecondStepLine({ security, isRequired }: { security: OwnSecurity; isRequired: boolean }) {
  const { secondFactorSince, recoveryCodesLeft, dueAt } = security
  const until = dueAt ? say(', chậm nhất là {date}', { date: midSentence(longDate(dueAt)) }) : ''
  return (
    <section className="stack" aria-labelledby="hai-buoc-tieu-de">
      <h2 id="hai-buoc-tieu-de">{say('Xác thực hai bước')}</h2>
      {secondFactorSince ? (
        <p>
          <span className="state" data-state="approved">
            {say('Đang bật')}
          </span>{' '}
          {say('từ {date}, còn {count} mã dự phòng.', {
            date: midSentence(longDate(secondFactorSince)),
            count: recoveryCodesLeft,
          })}
        </p>
      ) : (
        <p>
          <span className="state" data-state={isRequired ? 'pending' : undefined}>
            {say('Chưa bật')}
          </span>{' '}
          {isRequired
            ? say('Vai trò của bạn cần bật{until}.', { until })
            : say('Nên bật: riêng mật khẩu thì ai biết nó cũng vào được.')}
        </p>
      )}
      <p>
        <a className="button" href="/toa-soan/tai-khoan/hai-buoc">
          {secondFactorSince ? say('Xem và thay đổi') : say('Bật xác thực hai bước')}
        </a>
      </p>
    </section>
  )
}
