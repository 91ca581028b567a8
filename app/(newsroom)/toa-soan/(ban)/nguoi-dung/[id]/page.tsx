import { isAnswerToForm, requestedPath } from '@/app/_auth/request-line'
import { isSteppedUp, stepUpPath } from '@/app/_auth/step-up'
import { AccountStateMark } from '@/components/newsroom/account-state'
import { said, say } from '@/lib/english/accounts'
import { titled } from '../../../titled'
import '@/components/newsroom/account.css'
import { db } from '@/db/client'
import { findAccount } from '@/modules/accounts/account-queries'
import { mayChangeAccount, mayManageUsers } from '@/modules/accounts/permissions'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { AccountDeeds } from './account-deeds'
import { AccountFacts } from './account-facts'

export const generateMetadata = titled(() => say('Tài khoản của đồng nghiệp'))

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE: Record<string, string> = said({
  moi: 'Đã tạo tài khoản; thư mời đang được gửi.',
  vai: 'Đã lưu vai trò và chuyên mục.',
  ten: 'Đã lưu họ tên và địa chỉ thư.',
  khoa: 'Đã khoá tài khoản; mọi phiên của người này đã kết thúc.',
  mo: 'Đã mở khoá tài khoản.',
  phien: 'Mọi phiên của người này đã kết thúc.',
  'hai-buoc': 'Đã gỡ xác thực hai bước; mọi phiên của người này đã kết thúc.',
})

export default async function UserPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const done = DONE[only((await searchParams)['xong']) ?? '']
  return deskPage(mayManageUsers, async (viewer) => {
    const account = id === null ? null : await findAccount(db, id)
    if (!account) return PAGE_REFUSALS.notFound
    const isOpen = (await isAnswerToForm()) || (await isSteppedUp())
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{account.name}</h1>
          <AccountStateMark state={account.state} />
        </div>
        {done && (
          <p className="notice" role="status">
            {done}
          </p>
        )}
        <AccountFacts account={account} />
        {!mayChangeAccount(viewer, account) && (
          <p className="narrow">
            {say('Đây là tài khoản của bạn. Họ tên, mật khẩu và xác thực hai bước ở trang')}{' '}
            <a href="/toa-soan/tai-khoan">{say('Tài khoản')}</a>
            {say('; vai trò của bạn do một người quản trị khác đổi.')}
          </p>
        )}
        {mayChangeAccount(viewer, account) && !isOpen && (
          <p>
            <a className="button" href={stepUpPath(await requestedPath())}>
              {say('Xác nhận để thay đổi')}
            </a>
          </p>
        )}
        {mayChangeAccount(viewer, account) && isOpen && <AccountDeeds account={account} />}
        <p>
          <a href={`/toa-soan/nhat-ky?loai=user&so=${account.id}`}>{say('Những việc đã làm với tài khoản này')}</a> ·{' '}
          <a href={`/toa-soan/nhat-ky?ai=${account.id}`}>{say('Những việc người này đã làm')}</a>
        </p>
      </div>
    )
  })
}
