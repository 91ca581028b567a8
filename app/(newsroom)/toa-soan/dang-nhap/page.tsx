import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Gate } from '@/components/newsroom/gate'
import { LanguageSwitch } from '@/components/newsroom/language-switch'
import { SignInForm } from '@/components/newsroom/sign-in-form.island'
import { said, say } from '@/lib/english/accounts'
import { chooseLanguageAction } from '../ngon-ngu/actions'
import { only } from '../place'
import { titled } from '../titled'
import { signInAction } from './actions'

export const generateMetadata = titled(() => say('Đăng nhập'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What brought somebody here, said once. */
const NOTICES: Record<string, string> = said({
  'mat-khau': 'Đã đặt mật khẩu mới. Vui lòng đăng nhập bằng mật khẩu ấy.',
  'qua-gio': 'Bước thứ hai đã quá 10 phút. Vui lòng đăng nhập lại từ đầu.',
})

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams
  const back = returnPath(only(query['ve']))
  const notice = NOTICES[only(query['tin']) ?? '']
  const viewer = await unlessDatabaseDown(getViewer, null)
  if (viewer) redirect(back)
  return (
    <Gate heading={say('Đăng nhập')}>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <SignInForm action={signInAction} back={back} />
      <p>
        <a href="/toa-soan/quen-mat-khau">{say('Quên mật khẩu?')}</a> ·{' '}
        <a href="/toa-soan/dat-mat-khau">{say('Có mã trên giấy?')}</a>
      </p>
      <LanguageSwitch action={chooseLanguageAction} back={back} />
    </Gate>
  )
}
