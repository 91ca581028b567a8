import { said, say } from '@/lib/english/articles'
import type { EditionRefusal } from '@/modules/articles/set-edition'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../../door'
import type { Words } from '../../../form-answer'

type Refusal = Extract<EditionRefusal, string> | DoorRefusal | 'edited-meanwhile'

/** What to do about each problem of the form. */
export const EDITION_PROBLEMS: Record<string, Record<string, string>> = said({
  language: {
    seen: 'Bạn đọc đang thấy bài này nên chưa đổi được ngôn ngữ. Vui lòng gỡ bài trước.',
    translated: 'Đã có bản dịch trỏ về bài này nên bài phải là tiếng Việt. Vui lòng bỏ liên kết ở bản dịch trước.',
    malformed: 'Vui lòng chọn một ngôn ngữ.',
  },
  translationOf: {
    unknown: 'Không có bài nào mang số hoặc địa chỉ này. Vui lòng tìm lại bài gốc.',
    'other-language': 'Bài này không phải tiếng Việt. Vui lòng chọn bài gốc tiếng Việt.',
    taken: 'Bài gốc này đã có một bản tiếng Anh khác. Mỗi bài chỉ có một bản dịch.',
    malformed: 'Vui lòng nhập số của bài hoặc dán địa chỉ bài.',
  },
})

/** A refusal about the whole form, in words. */
export const editionAnswers = (): Record<Refusal, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc này với bài viết.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bài viết này.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say('Bài vừa được người khác lưu. Vui lòng tải lại trang, xem bản mới rồi chọn lại.'),
  },
})
