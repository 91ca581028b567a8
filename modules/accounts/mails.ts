import { env } from '@/lib/env'
import { longDateTime } from '@/lib/time'
import type { Mail } from '@/modules/mail/queue'

type Words = Pick<Mail, 'subject' | 'text'>

export const codeAddress = (code: string) => `${env.siteUrl}/toa-soan/dat-mat-khau/${code}`

const letter = (name: string, ...paragraphs: string[]) =>
  [`Kính gửi ${name},`, ...paragraphs, `Toà soạn\n${env.siteUrl}`].join('\n\n')

const NOT_YOU = 'Nếu không phải bạn làm việc này, vui lòng báo ngay cho người quản trị của toà soạn.'

export const invitationMail = (name: string, code: string, expiresAt: Date): Words => ({
  subject: 'Lời mời vào toà soạn',
  text: letter(
    name,
    `Bạn được mời làm việc ở toà soạn của ${env.siteUrl}. Để bắt đầu, vui lòng mở địa chỉ dưới đây và đặt mật khẩu của riêng bạn:`,
    codeAddress(code),
    `Địa chỉ này dùng được một lần, đến ${longDateTime(expiresAt)}. Nếu bạn không chờ thư này, xin bỏ qua.`,
  ),
})

export const resetMail = (name: string, code: string, expiresAt: Date): Words => ({
  subject: 'Đặt lại mật khẩu toà soạn',
  text: letter(
    name,
    'Có người, hẳn là bạn, vừa xin đặt lại mật khẩu toà soạn. Vui lòng mở địa chỉ dưới đây và đặt mật khẩu mới:',
    codeAddress(code),
    `Địa chỉ này dùng được một lần, đến ${longDateTime(expiresAt)}. Nếu bạn không xin, xin bỏ qua thư này: mật khẩu vẫn như cũ.`,
  ),
})

export const passwordChangedMail = (name: string): Words => ({
  subject: 'Mật khẩu toà soạn đã đổi',
  text: letter(name, 'Mật khẩu của bạn vừa được đổi, và các phiên đăng nhập khác đã kết thúc.', NOT_YOU),
})

export const secondFactorOnMail = (name: string): Words => ({
  subject: 'Đã bật xác thực hai bước',
  text: letter(name, 'Từ nay đăng nhập vào toà soạn cần thêm mã 6 chữ số trên điện thoại của bạn.', NOT_YOU),
})

export const secondFactorOffMail = (name: string): Words => ({
  subject: 'Đã tắt xác thực hai bước',
  text: letter(name, 'Đăng nhập vào toà soạn không còn cần mã 6 chữ số trên điện thoại của bạn.', NOT_YOU),
})

export const addressChangedMail = (name: string, email: string): Words => ({
  subject: 'Địa chỉ thư của tài khoản toà soạn đã đổi',
  text: letter(name, `Từ nay bạn đăng nhập vào toà soạn bằng địa chỉ ${email}.`, NOT_YOU),
})

export const addressLinkAddress = (token: string) => `${env.siteUrl}/toa-soan/tai-khoan/thu/${token}`

export const confirmAddressMail = (name: string, token: string, expiresAt: Date): Words => ({
  subject: 'Xác nhận địa chỉ thư mới của tài khoản toà soạn',
  text: letter(
    name,
    'Để từ nay đăng nhập vào toà soạn bằng địa chỉ này, vui lòng mở đường dẫn dưới đây trong lúc đang đăng nhập:',
    addressLinkAddress(token),
    `Đường dẫn dùng được một lần, đến ${longDateTime(expiresAt)}. Nếu bạn không chờ thư này, xin bỏ qua.`,
  ),
})

export const addressAskedMail = (name: string, email: string): Words => ({
  subject: 'Có người xin đổi địa chỉ thư của tài khoản toà soạn',
  text: letter(
    name,
    `Địa chỉ mới là ${email}. Tài khoản vẫn dùng địa chỉ cũ cho tới khi địa chỉ mới được xác nhận.`,
    NOT_YOU,
  ),
})
