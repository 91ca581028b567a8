import { say } from '@/lib/english/letters'
import { env } from '@/lib/env'
import { longDateTime } from '@/lib/time'
import type { Mail } from '@/modules/mail/queue'

type Words = Pick<Mail, 'subject' | 'text'>

export const codeAddress = (code: string) => `${env.siteUrl}/toa-soan/dat-mat-khau/${code}`

const letter = (name: string, ...paragraphs: string[]) =>
  [say('Kính gửi {name},', { name }), ...paragraphs, `${say('Toà soạn')}\n${env.siteUrl}`].join('\n\n')

const notYou = () => say('Nếu không phải bạn làm việc này, vui lòng báo ngay cho người quản trị của toà soạn.')

export const invitationMail = (name: string, code: string, expiresAt: Date): Words => ({
  subject: say('Lời mời vào toà soạn'),
  text: letter(
    name,
    say(
      'Bạn được mời làm việc ở toà soạn của {site}. Để bắt đầu, vui lòng mở địa chỉ dưới đây và đặt mật khẩu của riêng bạn:',
      { site: env.siteUrl },
    ),
    codeAddress(code),
    say('Địa chỉ này dùng được một lần, đến {time}. Nếu bạn không chờ thư này, xin bỏ qua.', {
      time: longDateTime(expiresAt),
    }),
  ),
})

export const resetMail = (name: string, code: string, expiresAt: Date): Words => ({
  subject: say('Đặt lại mật khẩu toà soạn'),
  text: letter(
    name,
    say('Có người, hẳn là bạn, vừa xin đặt lại mật khẩu toà soạn. Vui lòng mở địa chỉ dưới đây và đặt mật khẩu mới:'),
    codeAddress(code),
    say('Địa chỉ này dùng được một lần, đến {time}. Nếu bạn không xin, xin bỏ qua thư này: mật khẩu vẫn như cũ.', {
      time: longDateTime(expiresAt),
    }),
  ),
})

export const passwordChangedMail = (name: string): Words => ({
  subject: say('Mật khẩu toà soạn đã đổi'),
  text: letter(name, say('Mật khẩu của bạn vừa được đổi, và các phiên đăng nhập khác đã kết thúc.'), notYou()),
})

export const secondFactorOnMail = (name: string): Words => ({
  subject: say('Đã bật xác thực hai bước'),
  text: letter(name, say('Từ nay đăng nhập vào toà soạn cần thêm mã 6 chữ số trên điện thoại của bạn.'), notYou()),
})

export const secondFactorOffMail = (name: string): Words => ({
  subject: say('Đã tắt xác thực hai bước'),
  text: letter(name, say('Đăng nhập vào toà soạn không còn cần mã 6 chữ số trên điện thoại của bạn.'), notYou()),
})

export const addressChangedMail = (name: string, email: string): Words => ({
  subject: say('Địa chỉ thư của tài khoản toà soạn đã đổi'),
  text: letter(name, say('Từ nay bạn đăng nhập vào toà soạn bằng địa chỉ {email}.', { email }), notYou()),
})

export const addressLinkAddress = (token: string) => `${env.siteUrl}/toa-soan/tai-khoan/thu/${token}`

export const confirmAddressMail = (name: string, token: string, expiresAt: Date): Words => ({
  subject: say('Xác nhận địa chỉ thư mới của tài khoản toà soạn'),
  text: letter(
    name,
    say('Để từ nay đăng nhập vào toà soạn bằng địa chỉ này, vui lòng mở đường dẫn dưới đây trong lúc đang đăng nhập:'),
    addressLinkAddress(token),
    say('Đường dẫn dùng được một lần, đến {time}. Nếu bạn không chờ thư này, xin bỏ qua.', {
      time: longDateTime(expiresAt),
    }),
  ),
})

export const addressAskedMail = (name: string, email: string): Words => ({
  subject: say('Có người xin đổi địa chỉ thư của tài khoản toà soạn'),
  text: letter(
    name,
    say('Địa chỉ mới là {email}. Tài khoản vẫn dùng địa chỉ cũ cho tới khi địa chỉ mới được xác nhận.', { email }),
    notYou(),
  ),
})
