import type { Metadata } from 'next'
import { connection } from 'next/server'
import { ForgottenForm } from '@/components/newsroom/forgotten-form.island'
import { Gate } from '@/components/newsroom/gate'
import { env } from '@/lib/env'
import { requestResetAction } from './actions'

export const metadata: Metadata = { title: 'Quên mật khẩu' }

export default async function ForgottenPasswordPage() {
  // Drawn for each request: its scripts carry the answer's nonce, and the mail server is this process's.
  await connection()
  return (
    <Gate heading="Quên mật khẩu">
      <p>Vui lòng nhập địa chỉ thư bạn dùng để đăng nhập. Chúng tôi gửi tới đó một đường dẫn để đặt mật khẩu mới.</p>
      {!env.smtpUrl && (
        <p className="notice" data-tone="warn">
          Máy chủ này chưa nối với máy chủ thư nên thư có thể không tới. Người quản trị có thể in cho bạn một mã thay
          thư.
        </p>
      )}
      <ForgottenForm action={requestResetAction} />
      <p>
        <a href="/toa-soan/dat-mat-khau">Có mã trên giấy?</a> · <a href="/toa-soan/dang-nhap">Về trang đăng nhập</a>
      </p>
    </Gate>
  )
}
