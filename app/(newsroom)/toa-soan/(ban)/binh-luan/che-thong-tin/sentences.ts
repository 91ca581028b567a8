import { say } from '@/lib/english/comments'
import { MASKED_CHARS_MIN, type MaskRefusal } from '@/modules/comments/mask-comment'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

type Words = { status: number; sentence: string; problem?: string }

const answers = (): Readonly<Record<Extract<MaskRefusal, string> | DoorRefusal, Words>> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao duyệt bình luận của bài này.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bình luận này.') },
  'wrong-status': { status: 409, sentence: say('Chỉ che được trong bình luận đang chờ hoặc đã đăng.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say('Bình luận vừa thay đổi nên chưa che gì. Vui lòng xem lại nội dung ở trên rồi chọn lại.'),
  },
  empty: { status: 422, sentence: say('Chưa che gì. Vui lòng đánh dấu hoặc ghi phần cần che.') },
  'nothing-left': {
    status: 422,
    sentence: say(
      'Che như vậy thì không còn gì để đọc. Nếu cả bình luận là thông tin riêng, vui lòng từ chối bình luận.',
    ),
  },
})

const quoted = (pieces: readonly string[]) => pieces.map((piece) => `“${piece}”`).join(', ')

export function maskWords(refusal: MaskRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') return answers()[refusal]
  const { tooShort, notThere } = refusal
  const told = [
    notThere.length > 0
      ? say('Trong bình luận không có {quoted}. Vui lòng chép đúng từng chữ.', { quoted: quoted(notThere) })
      : '',
    tooShort.length > 0
      ? say('{quoted} ngắn quá, cần ít nhất {min} ký tự.', { quoted: quoted(tooShort), min: MASKED_CHARS_MIN })
      : '',
  ]
  const problem = told.filter(Boolean).join(' ')
  return { status: 422, sentence: say('Chưa che gì. Vui lòng xem lại ô bên dưới.'), problem }
}
