import type { Metadata } from 'next'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { deskPage } from '../../desk-page'

export const metadata: Metadata = { title: 'Đã đăng nhập' }

/** Where signing in again leads when another tab still holds what somebody was writing. */
export default async function SignedInAgainPage() {
  return deskPage(mayEnterNewsroom, async () => (
    <div className="stack narrow">
      <h1>Đã đăng nhập lại</h1>
      <p>Có thể đóng thẻ này. Ở thẻ kia, những gì bạn đang viết vẫn còn: quay lại đó và lưu như thường.</p>
      <p>
        <a className="button" href="/toa-soan">
          Về bàn làm việc
        </a>
      </p>
    </div>
  ))
}
