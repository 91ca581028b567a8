import { PHRASE_CHARS_MAX, PROMOTED_MAX, PROMOTED_TITLE_CHARS_MAX, type PromotedField } from '@/modules/search/promote'
import { DOOR_ANSWERS } from '../../door'
import { UNREADABLE, type Words } from '../form-answer'

/** What to do about each problem of a promoted result. */
export const PROMOTED_PROBLEMS: Record<PromotedField, Record<string, string>> = {
  phrase: {
    empty: 'Vui lòng nhập câu mà bạn đọc hay tìm.',
    'too-long': `Câu tìm dài quá. Vui lòng rút còn ${PHRASE_CHARS_MAX} ký tự.`,
    taken: 'Câu này đã có kết quả được ghim. Vui lòng bỏ dòng cũ trước.',
    malformed: UNREADABLE,
  },
  target: {
    empty: 'Vui lòng dán đường dẫn của bài hoặc trang cần ghim.',
    'too-long': 'Đường dẫn dài quá. Vui lòng sao chép lại từ thanh địa chỉ.',
    nowhere: 'Không có bài hay trang nào của báo ở đường dẫn này. Vui lòng mở thử rồi sao chép lại.',
    malformed: 'Đường dẫn chưa đúng. Vui lòng sao chép lại từ thanh địa chỉ.',
  },
  title: {
    empty: 'Trang này không phải bài viết nên cần tên hiện ra cho bạn đọc. Vui lòng nhập tên.',
    'too-long': `Tên dài quá. Vui lòng rút còn ${PROMOTED_TITLE_CHARS_MAX} ký tự.`,
    malformed: UNREADABLE,
  },
}

export const PROMOTED_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc ghim kết quả tìm kiếm.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy dòng này. Có thể ai đó vừa bỏ.' },
  'too-many': {
    status: 422,
    sentence: `Đã có ${PROMOTED_MAX} kết quả được ghim. Vui lòng bỏ bớt những dòng không còn cần.`,
  },
}
