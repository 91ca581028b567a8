import type { TextProblem } from '@/lib/vi/text'
import {
  REVEAL_REASON_CHARS_MAX,
  REVEAL_REASON_CHARS_MIN,
  type RevealPhoneRefusal,
} from '@/modules/comments/reveal-phone'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

type Refusal = RevealPhoneRefusal | DoorRefusal | 'step-up'
type Words = { status: number; sentence: string; problem?: string }

const ANSWERS: Readonly<Record<Exclude<Refusal, object>, Words>> = {
  ...DOOR_ANSWERS,
  'step-up': {
    status: 403,
    sentence:
      'Đã quá 10 phút từ lần bạn xác nhận. Vui lòng mở trang Xác nhận (/toa-soan/xac-nhan) trong một thẻ khác, rồi quay lại đây bấm lần nữa.',
  },
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao duyệt bình luận của bài này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bình luận này.' },
  'no-phone': {
    status: 409,
    sentence: 'Bình luận này không còn số điện thoại: người viết đã xoá, hoặc đã quá hạn giữ.',
  },
  'no-key': {
    status: 409,
    sentence: 'Máy này không giữ khoá mở số điện thoại. Vui lòng mở trang này ở máy của toà soạn có giữ khoá.',
  },
  unreadable: {
    status: 409,
    sentence: 'Số này được niêm phong bằng một khoá cũ không còn giữ, nên không mở được nữa.',
  },
}

const PROBLEMS: Readonly<Record<TextProblem | 'names-the-number', string>> = {
  empty: 'Vui lòng ghi vì sao cần xem số này.',
  'too-short': `Vui lòng ghi rõ hơn, ít nhất ${REVEAL_REASON_CHARS_MIN} ký tự.`,
  'too-long': `Vui lòng ghi gọn trong ${REVEAL_REASON_CHARS_MAX} ký tự.`,
  'unreadable-characters': 'Lý do có ký tự không đọc được. Vui lòng gõ lại phần đó.',
  'names-the-number': 'Lý do được lưu vào nhật ký nên không được chứa chính số điện thoại. Vui lòng bỏ số ra.',
}

export function sayRefusal(refusal: Refusal): Words {
  if (typeof refusal === 'string') return ANSWERS[refusal]
  return { status: 422, sentence: 'Chưa mở số. Vui lòng xem lại lý do bên dưới.', problem: PROBLEMS[refusal.problem] }
}
