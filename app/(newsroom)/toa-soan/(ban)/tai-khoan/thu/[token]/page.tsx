import { say } from '@/lib/english/accounts'
import { titled } from '../../../../titled'
import '@/components/newsroom/account.css'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { addressOfLink } from '@/modules/accounts/confirm-own-address'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { answerStatus } from '../../../../door'
import { deskPage } from '../../../desk-page'
import { confirmAddressAction } from './actions'
import { addressSentences } from './address-sentences'

export const generateMetadata = titled(() => say('Xác nhận địa chỉ thư'))

type Props = { params: Promise<{ token: string }> }

/** Where the mail to a new address leads. Opening it changes nothing: programs that look into mails open it, too. */
export default async function ConfirmAddressPage({ params }: Props) {
  const { token } = await params
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const link = addressOfLink(viewer, token)
    if (!link.ok) answerStatus(addressSentences()[link.refusal].status)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Xác nhận địa chỉ thư')}</h1>
        </div>
        {link.ok ? (
          <AnsweredForm action={confirmAddressAction} className="gate-form narrow">
            <input type="hidden" name="token" value={token} />
            <p>
              {say('Từ nay bạn sẽ đăng nhập vào toà soạn bằng')} <strong>{link.value.email}</strong>{' '}
              {say('thay cho {email}.', { email: viewer.email })}
            </p>
            <p>
              <button className="button" type="submit">
                {say('Dùng địa chỉ này')}
              </button>
            </p>
          </AnsweredForm>
        ) : (
          <p className="notice" data-tone="warn" role="alert">
            {addressSentences()[link.refusal].sentence}
          </p>
        )}
        <p>
          <a href="/toa-soan/tai-khoan">{say('Về tài khoản')}</a>
        </p>
      </div>
    )
  })
}
