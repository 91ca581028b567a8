import { isAnswerToForm } from '@/app/_auth/request-line'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { DatabaseAway } from '@/components/newsroom/database-away'
import { Gate } from '@/components/newsroom/gate'
import { NewPasswordForm } from '@/components/newsroom/new-password-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/accounts'
import { findCode } from '@/modules/accounts/account-code'
import { answerStatus } from '../../door'
import { passwordHint } from '../../password-sentences'
import { titled } from '../../titled'
import { setPasswordAction } from '../actions'
import { CodeForm } from '../code-form'

// The address is a key: it must not travel to other sites. Stricter, and browsers post the form with `Origin: null`.
export const generateMetadata = titled(() => say('Đặt mật khẩu'), { referrer: 'same-origin' })

type Props = { params: Promise<{ code: string }> }

/** Opening the page does not use the code up: mail programs look at links before people do. */
export default async function ChoosePasswordPage({ params }: Props) {
  const { code } = await params
  const holder = await unlessDatabaseDown(() => findCode(db, decoded(code)), 'database-down' as const)
  if (holder === 'database-down') {
    answerStatus(503)
    return <DatabaseAway />
  }
  if (!holder && !(await isAnswerToForm())) return <CodeOver />
  return (
    <Gate heading={holder?.kind === 'invitation' ? say('Chào {name}', { name: holder.name }) : say('Đặt mật khẩu mới')}>
      {holder?.kind === 'invitation' && (
        <p>
          {say(
            'Bạn được mời vào toà soạn. Vui lòng đặt mật khẩu của riêng bạn; từ nay bạn đăng nhập bằng mật khẩu ấy.',
          )}
        </p>
      )}
      {holder && (
        <p>
          {say('Tài khoản:')} <strong>{holder.email}</strong>
        </p>
      )}
      <NewPasswordForm
        action={setPasswordAction}
        code={decoded(code)}
        email={holder?.email ?? ''}
        hint={passwordHint()}
      />
    </Gate>
  )
}

function CodeOver() {
  answerStatus(410)
  return (
    <Gate heading={say('Mã này không còn dùng được')}>
      <p>
        {say(
          'Mã đã dùng, đã hết hạn hoặc đã được thay bằng mã mới. Nếu bạn vừa gõ từ giấy, vui lòng xem lại từng chữ rồi nhập lại ở đây.',
        )}
      </p>
      <CodeForm />
      <p>
        <a href="/toa-soan/quen-mat-khau">{say('Xin mã khác qua thư')}</a> ·{' '}
        <a href="/toa-soan/dang-nhap">{say('Đăng nhập')}</a>
      </p>
    </Gate>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
