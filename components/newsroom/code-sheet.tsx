import { QrPicture } from '@/components/ui/qr-picture'
import { say } from '@/lib/english/accounts'

/** What is printed for somebody who is to choose a password; `kind` says why. Ready to hand over. */
export type PrintedCode = {
  kind: 'invitation' | 'reset'
  name: string
  email: string
  /** `bcfg-hjkm-2345-npqr` */
  code: string
  /** The page that takes the code, and the same with the code in it. */
  page: string
  link: string
  /** In words. */
  until: string
}

/** A sheet of paper: for whom, where to go, the code, until when. */
export function CodeSheet({ sheet }: { sheet: PrintedCode }) {
  const { kind, name, email, code, page, link, until } = sheet
  return (
    <section className="sheet" aria-labelledby="phieu">
      <h2 id="phieu">{kind === 'invitation' ? say('Giấy mời vào toà soạn') : say('Giấy đặt lại mật khẩu')}</h2>
      <p>
        {say('Kính gửi')} <strong>{name}</strong>
        <br />
        {say('Tài khoản: {email}', { email })}
      </p>
      <ol className="steps">
        <li>
          {say('Mở')} <strong>{page}</strong>
          {say(', hoặc quét hình này bằng điện thoại:')}
          <QrPicture text={link} label={say('Mã QR mở trang đặt mật khẩu')} />
        </li>
        <li>
          {say('Nhập mã:')} <code className="big-code">{code}</code>
        </li>
        <li>
          {say(
            'Đặt mật khẩu của riêng mình, ít nhất 12 ký tự. Không ai khác được biết mật khẩu ấy, kể cả người đưa giấy này.',
          )}
        </li>
      </ol>
      <p>
        {say('Mã dùng được một lần, đến')} <strong>{until}</strong>.
      </p>
    </section>
  )
}
