import type { Metadata } from 'next'
import { isAnswerToForm } from '@/app/_auth/request-line'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { DatabaseAway } from '@/components/newsroom/database-away'
import { Gate } from '@/components/newsroom/gate'
import { NewPasswordForm } from '@/components/newsroom/new-password-form.island'
import { db } from '@/db/client'
import { findCode } from '@/modules/accounts/account-code'
import { answerStatus } from '../../door'
import { PASSWORD_HINT } from '../../password-sentences'
import { setPasswordAction } from '../actions'
import { CodeForm } from '../code-form'

// The address is a key: it must not travel to other sites. Stricter, and browsers post the form with `Origin: null`.
export const metadata: Metadata = { title: 'Đặt mật khẩu', referrer: 'same-origin' }

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
    <Gate heading={holder?.kind === 'invitation' ? `Chào ${holder.name}` : 'Đặt mật khẩu mới'}>
      {holder?.kind === 'invitation' && (
        <p>Bạn được mời vào toà soạn. Vui lòng đặt mật khẩu của riêng bạn; từ nay bạn đăng nhập bằng mật khẩu ấy.</p>
      )}
      {holder && (
        <p>
          Tài khoản: <strong>{holder.email}</strong>
        </p>
      )}
      <NewPasswordForm
        action={setPasswordAction}
        code={decoded(code)}
        email={holder?.email ?? ''}
        hint={PASSWORD_HINT}
      />
    </Gate>
  )
}

function CodeOver() {
  answerStatus(410)
  return (
    <Gate heading="Mã này không còn dùng được">
      <p>
        Mã đã dùng, đã hết hạn hoặc đã được thay bằng mã mới. Nếu bạn vừa gõ từ giấy, vui lòng xem lại từng chữ rồi nhập
        lại ở đây.
      </p>
      <CodeForm />
      <p>
        <a href="/toa-soan/quen-mat-khau">Xin mã khác qua thư</a> · <a href="/toa-soan/dang-nhap">Đăng nhập</a>
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
