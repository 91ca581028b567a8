import { say } from '@/lib/english/accounts'
import type { AccountRefusal } from '@/modules/accounts/account-change'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'

type Answer = { status: number; sentence: string }

/** What every change to a colleague's account may be refused with, at the door or by the verb. */
export const graveDoorAnswers = (): Readonly<Record<DoorRefusal | 'step-up' | 'forbidden', Answer>> => ({
  ...DOOR_ANSWERS,
  'step-up': {
    status: 403,
    sentence: say(
      'Đã quá 10 phút từ lần bạn xác nhận. Vui lòng mở trang Xác nhận (/toa-soan/xac-nhan) trong một thẻ khác, rồi quay lại đây bấm lần nữa.',
    ),
  },
  forbidden: { status: 403, sentence: say('Chỉ người quản trị mới làm được việc này.') },
})

export const accountAnswers = (): Readonly<
  Record<AccountRefusal | DoorRefusal | 'step-up' | 'last-admin' | 'off' | 'disabled' | 'taken', Answer>
> => ({
  ...graveDoorAnswers(),
  malformed: {
    status: 422,
    sentence: say('Chưa lưu được: biểu mẫu thiếu hoặc sai. Vui lòng tải lại trang rồi thử lại.'),
  },
  'not-found': { status: 404, sentence: say('Tài khoản này không còn.') },
  'own-account': {
    status: 403,
    sentence: say(
      'Không ai tự đổi vai trò, tự khoá hay tự gỡ xác thực hai bước của mình. Vui lòng nhờ một người quản trị khác.',
    ),
  },
  'last-admin': {
    status: 409,
    sentence: say('Đây là người quản trị duy nhất. Vui lòng giao vai trò quản trị cho một người khác trước.'),
  },
  off: { status: 409, sentence: say('Người này chưa bật xác thực hai bước.') },
  disabled: { status: 409, sentence: say('Tài khoản đang khoá. Vui lòng mở khoá trước.') },
  taken: { status: 422, sentence: say('Địa chỉ này đã có tài khoản khác dùng.') },
})
