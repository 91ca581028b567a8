import { env } from '@/lib/env'
import { longDateTime } from '@/lib/time'
import type { Mail } from '@/modules/mail/queue'
import type { Office } from '@/modules/settings/office'
import { confirmPathOf } from './addresses'
import type { DigestRhythm } from './choice'
import { type NamedChoice, namesIn } from './known-choice'
import { officeLines } from './office-lines'
import { RHYTHM_WORDS } from './rhythm-words'

/** Asks the owner of a mailbox whether they want digests. */
export function confirmMail(
  office: Office,
  token: string,
  expiresAt: Date,
  named: NamedChoice,
  rhythm: DigestRhythm,
): Pick<Mail, 'subject' | 'text'> {
  const paragraphs = [
    'Kính gửi bạn đọc,',
    `Có người, hẳn là bạn, vừa xin nhận tin của ${office.name} qua địa chỉ thư này.`,
    `Mục đã chọn: ${namesIn(named)}\nNhịp gửi: ${RHYTHM_WORDS[rhythm]}`,
    'Nếu đúng là bạn, vui lòng mở địa chỉ dưới đây và bấm “Xác nhận nhận tin”:',
    env.siteUrl + confirmPathOf(token),
    `Địa chỉ này dùng được một lần, đến ${longDateTime(expiresAt)}. Nếu bạn không xin, xin bỏ qua thư này: bạn sẽ không nhận được gì thêm.`,
    officeLines(office).join('\n'),
  ]
  return { subject: `Xác nhận nhận tin của ${office.name}`, text: paragraphs.join('\n\n') }
}
