import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Gate } from '@/components/newsroom/gate'
import { CodeForm } from './code-form'

export const metadata: Metadata = { title: 'Đặt mật khẩu' }

export default async function EnterCodePage() {
  // Drawn for each request: its scripts carry the answer's nonce.
  await connection()
  return (
    <Gate heading="Đặt mật khẩu">
      <p>Người quản trị đã đưa bạn một tờ giấy có mã. Vui lòng nhập mã ấy.</p>
      <CodeForm />
      <p>
        <a href="/toa-soan/dang-nhap">Về trang đăng nhập</a>
      </p>
    </Gate>
  )
}
