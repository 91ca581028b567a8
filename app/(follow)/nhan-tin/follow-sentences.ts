import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { FollowAnswer } from '@/components/follow/follow-answer'
import { answerWith } from '@/lib/answer-status'
import type { ChangeRefusal } from '@/modules/digests/change-digest'
import { DIGEST_CHOICES_MAX } from '@/modules/digests/choice'
import type { FollowProblem } from '@/modules/digests/form-fields'
import type { RequestRefusal } from '@/modules/digests/request-digest'
import { typedIn } from './sent-choice'

export type FollowRefusal = RequestRefusal | ChangeRefusal | 'foreign-form' | 'database-down'

type Said = Omit<NonNullable<FollowAnswer>, 'typed'> & { status: number; retryAfterSeconds: number | null }

const said = (status: number, summary: string, retryAfterSeconds: number | null = null): Said => ({
  status,
  retryAfterSeconds,
  summary,
  problems: {},
})

const SENTENCES: Readonly<Record<Extract<FollowRefusal, string>, Said>> = {
  'not-offered': said(409, 'Trang này chưa mở việc gửi tin qua thư nên chưa nhận được đăng ký.'),
  'not-found': said(410, 'Liên kết này không còn dùng được: bạn đã thôi nhận tin qua thư.'),
  'foreign-form': said(
    403,
    'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại trang này và gửi từ đó; phần bạn đã điền vẫn còn.',
  ),
  'database-down': said(
    503,
    'Hệ thống đang tạm gián đoạn nên chưa nhận được. Phần bạn đã điền vẫn còn, vui lòng gửi lại sau ít phút.',
    DATABASE_RETRY_SECONDS,
  ),
}

const ADDRESS: Readonly<Record<FollowProblem, string>> = {
  empty: 'Vui lòng nhập địa chỉ thư điện tử.',
  malformed: 'Địa chỉ thư chưa đúng. Vui lòng kiểm tra lại, ví dụ: ten@example.vn.',
  'too-many': 'Vui lòng nhập một địa chỉ thư.',
  unknown: 'Địa chỉ thư chưa đúng. Vui lòng kiểm tra lại, ví dụ: ten@example.vn.',
}

const CHOICE: Readonly<Record<FollowProblem, string>> = {
  empty: 'Vui lòng chọn ít nhất một mục.',
  malformed: 'Có mục không đọc được. Vui lòng chọn lại.',
  'too-many': `Vui lòng chọn nhiều nhất ${DIGEST_CHOICES_MAX} mục.`,
  unknown: 'Có mục không còn trên trang. Vui lòng chọn lại trong danh sách.',
}

const RHYTHM = 'Vui lòng chọn nhịp gửi.'

/** The Vietnamese of every refusal. */
export function sayRefusal(refusal: FollowRefusal): Said {
  if (typeof refusal === 'string') return SENTENCES[refusal]
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    const summary = `Có quá nhiều yêu cầu. Vui lòng thử lại sau ${waitInWords(retryAfterSeconds)}; phần bạn đã điền vẫn còn.`
    return said(429, summary, retryAfterSeconds)
  }
  const { thuDienTu, muc, nhip } = refusal.problems
  return {
    ...said(422, 'Chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã điền vẫn còn.'),
    problems: {
      ...(thuDienTu && { thuDienTu: ADDRESS[thuDienTu] }),
      ...(muc && { muc: CHOICE[muc] }),
      ...(nhip && { nhip: RHYTHM }),
    },
  }
}

/** The form again, with everything typed. */
export function answerTo(form: FormData, refusal: FollowRefusal): NonNullable<FollowAnswer> {
  const { status, retryAfterSeconds, ...sentences } = sayRefusal(refusal)
  answerWith(status, retryAfterSeconds)
  return { ...sentences, typed: typedIn(form) }
}
