import { say } from '@/lib/english/site'
import { PHRASE_CHARS_MAX, PROMOTED_MAX, PROMOTED_TITLE_CHARS_MAX, type PromotedField } from '@/modules/search/promote'
import { DOOR_ANSWERS } from '../../door'
import { unreadable, type Words } from '../form-answer'

/** What to do about each problem of a promoted result. */
export const promotedProblems = (): Record<PromotedField, Record<string, string>> => ({
  phrase: {
    empty: say('Vui lòng nhập câu mà bạn đọc hay tìm.'),
    'too-long': say('Câu tìm dài quá. Vui lòng rút còn {max} ký tự.', { max: PHRASE_CHARS_MAX }),
    taken: say('Câu này đã có kết quả được ghim. Vui lòng bỏ dòng cũ trước.'),
    malformed: unreadable(),
  },
  target: {
    empty: say('Vui lòng dán đường dẫn của bài hoặc trang cần ghim.'),
    'too-long': say('Đường dẫn dài quá. Vui lòng sao chép lại từ thanh địa chỉ.'),
    nowhere: say('Không có bài hay trang nào của báo ở đường dẫn này. Vui lòng mở thử rồi sao chép lại.'),
    malformed: say('Đường dẫn chưa đúng. Vui lòng sao chép lại từ thanh địa chỉ.'),
  },
  title: {
    empty: say('Trang này không phải bài viết nên cần tên hiện ra cho bạn đọc. Vui lòng nhập tên.'),
    'too-long': say('Tên dài quá. Vui lòng rút còn {max} ký tự.', { max: PROMOTED_TITLE_CHARS_MAX }),
    malformed: unreadable(),
  },
})

export const promotedAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc ghim kết quả tìm kiếm.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy dòng này. Có thể ai đó vừa bỏ.') },
  'too-many': {
    status: 422,
    sentence: say('Đã có {max} kết quả được ghim. Vui lòng bỏ bớt những dòng không còn cần.', { max: PROMOTED_MAX }),
  },
})
