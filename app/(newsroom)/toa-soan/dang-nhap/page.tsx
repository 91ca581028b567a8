import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_auth/return-path'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { SignInForm } from '@/components/newsroom/sign-in-form.island'
import '@/components/newsroom/shell.css'
import { signInAction } from './actions'

export const metadata: Metadata = { title: 'Đăng nhập' }

type Props = { searchParams: Promise<{ ve?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const back = returnPath((await searchParams).ve)
  const viewer = await unlessDatabaseDown(getViewer, null)
  if (viewer) redirect(back)
  return (
    <main className="gate">
      <a className="desk-name" href="/">
        <span className="desk-seal" aria-hidden="true">
          TN
        </span>
        Toà soạn
      </a>
      <h1>Đăng nhập</h1>
      <SignInForm action={signInAction} back={back} />
      <p className="meta">Quên mật khẩu? Vui lòng nhờ người quản trị của toà soạn đặt lại.</p>
    </main>
  )
}
