import { connection } from 'next/server'
import { Gate } from '@/components/newsroom/gate'
import { say } from '@/lib/english/accounts'
import { titled } from '../titled'
import { CodeForm } from './code-form'

export const generateMetadata = titled(() => say('Đặt mật khẩu'))

export default async function EnterCodePage() {
  // Drawn for each request: its scripts carry the answer's nonce.
  await connection()
  return (
    <Gate heading={say('Đặt mật khẩu')}>
      <p>{say('Người quản trị đã đưa bạn một tờ giấy có mã. Vui lòng nhập mã ấy.')}</p>
      <CodeForm />
      <p>
        <a href="/toa-soan/dang-nhap">{say('Về trang đăng nhập')}</a>
      </p>
    </Gate>
  )
}
