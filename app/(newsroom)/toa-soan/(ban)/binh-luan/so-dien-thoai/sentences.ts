import { say } from '@/lib/english/comments'
import type { TextProblem } from '@/lib/vi/text'
import {
  REVEAL_REASON_CHARS_MAX,
  REVEAL_REASON_CHARS_MIN,
  type RevealPhoneRefusal,
} from '@/modules/comments/reveal-phone'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

type Refusal = RevealPhoneRefusal | DoorRefusal | 'step-up'
type Words = { status: number; sentence: string; problem?: string }

const answers = (): Readonly<Record<Exclude<Refusal, object>, Words>> => ({
  ...DOOR_ANSWERS,
  'step-up': {
    status: 403,
    sentence: say(
      'Đã quá 10 phút từ lần bạn xác nhận. Vui lòng mở trang Xác nhận (/toa-soan/xac-nhan) trong một thẻ khác, rồi quay lại đây bấm lần nữa.',
    ),
  },
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao duyệt bình luận của bài này.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bình luận này.') },
  'no-phone': {
    status: 409,
    sentence: say('Bình luận này không còn số điện thoại: người viết đã xoá, hoặc đã quá hạn giữ.'),
  },
  'no-key': {
    status: 409,
    sentence: say('Máy này không giữ khoá mở số điện thoại. Vui lòng mở trang này ở máy của toà soạn có giữ khoá.'),
  },
  unreadable: {
    status: 409,
    sentence: say('Số này được niêm phong bằng một khoá cũ không còn giữ, nên không mở được nữa.'),
  },
})

const problems = (): Readonly<Record<TextProblem | 'names-the-number', string>> => ({
  empty: say('Vui lòng ghi vì sao cần xem số này.'),
  'too-short': say('Vui lòng ghi rõ hơn, ít nhất {min} ký tự.', { min: REVEAL_REASON_CHARS_MIN }),
  'too-long': say('Vui lòng ghi gọn trong {max} ký tự.', { max: REVEAL_REASON_CHARS_MAX }),
  'unreadable-characters': say('Lý do có ký tự không đọc được. Vui lòng gõ lại phần đó.'),
  'names-the-number': say('Lý do được lưu vào nhật ký nên không được chứa chính số điện thoại. Vui lòng bỏ số ra.'),
})

export function sayRefusal(refusal: Refusal): Words {
  if (typeof refusal === 'string') return answers()[refusal]
  return {
    status: 422,
    sentence: say('Chưa mở số. Vui lòng xem lại lý do bên dưới.'),
    problem: problems()[refusal.problem],
  }
}
