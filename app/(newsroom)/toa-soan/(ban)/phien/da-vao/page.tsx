import { say } from '@/lib/english/accounts'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { titled } from '../../../titled'
import { deskPage } from '../../desk-page'

export const generateMetadata = titled(() => say('Đã đăng nhập'))

/** Where signing in again leads when another tab still holds what somebody was writing. */
export default async function SignedInAgainPage() {
  return deskPage(mayEnterNewsroom, async () => (
    <div className="stack narrow">
      <h1>{say('Đã đăng nhập lại')}</h1>
      <p>{say('Có thể đóng thẻ này. Ở thẻ kia, những gì bạn đang viết vẫn còn: quay lại đó và lưu như thường.')}</p>
      <p>
        <a className="button" href="/toa-soan">
          {say('Về bàn làm việc')}
        </a>
      </p>
    </div>
  ))
}
