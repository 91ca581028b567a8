import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Gate } from '@/components/newsroom/gate'
import { SignInForm } from '@/components/newsroom/sign-in-form.island'
import { only } from '../place'
import { signInAction } from './actions'

export const metadata: Metadata = { title: 'Đăng nhập' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What brought somebody here, said once. */
const NOTICES: Record<string, string> = {
  'mat-khau': 'Đã đặt mật khẩu mới. Vui lòng đăng nhập bằng mật khẩu ấy.',
  'qua-gio': 'Bước thứ hai đã quá 10 phút. Vui lòng đăng nhập lại từ đầu.',
}

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams
  const back = returnPath(only(query['ve']))
  const notice = NOTICES[only(query['tin']) ?? '']
  const viewer = await unlessDatabaseDown(getViewer, null)
  if (viewer) redirect(back)
  return (
    <Gate heading="Đăng nhập">
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <SignInForm action={signInAction} back={back} />
      <p>
        <a href="/toa-soan/quen-mat-khau">Quên mật khẩu?</a> · <a href="/toa-soan/dat-mat-khau">Có mã trên giấy?</a>
      </p>
    </Gate>
  )
}
