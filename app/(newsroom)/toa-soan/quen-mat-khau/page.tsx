import { connection } from 'next/server'
import { ForgottenForm } from '@/components/newsroom/forgotten-form.island'
import { Gate } from '@/components/newsroom/gate'
import { say } from '@/lib/english/accounts'
import { env } from '@/lib/env'
import { titled } from '../titled'
import { requestResetAction } from './actions'

export const generateMetadata = titled(() => say('Quên mật khẩu'))

export default async function ForgottenPasswordPage() {
  // Drawn for each request: its scripts carry the answer's nonce, and the mail server is this process's.
  await connection()
  return (
    <Gate heading={say('Quên mật khẩu')}>
      <p>
        {say(
          'Vui lòng nhập địa chỉ thư bạn dùng để đăng nhập. Chúng tôi gửi tới đó một đường dẫn để đặt mật khẩu mới.',
        )}
      </p>
      {!env.smtpUrl && (
        <p className="notice" data-tone="warn">
          {say(
            'Máy chủ này chưa nối với máy chủ thư nên thư có thể không tới. Người quản trị có thể in cho bạn một mã thay thư.',
          )}
        </p>
      )}
      <ForgottenForm action={requestResetAction} />
      <p>
        <a href="/toa-soan/dat-mat-khau">{say('Có mã trên giấy?')}</a> ·{' '}
        <a href="/toa-soan/dang-nhap">{say('Về trang đăng nhập')}</a>
      </p>
    </Gate>
  )
}
