import { BANNER_CHARS_MAX, NOTICE_CHARS_MAX } from '@/modules/front/arrangement'
import type { FrontProblem } from '@/modules/front/arrangement-input'
import { DOOR_ANSWERS } from '../../door'
import type { Words } from '../form-answer'

const TEXT_SENTENCES = {
  empty: 'Vui lòng viết nội dung, hoặc bỏ hẳn mục này.',
  'too-short': 'Vui lòng viết dài hơn.',
  'too-long': `Nội dung dài quá: thông báo tối đa ${NOTICE_CHARS_MAX} ký tự, tin khẩn tối đa ${BANNER_CHARS_MAX} ký tự.`,
  'unreadable-characters': 'Có ký tự không đọc được. Vui lòng gõ lại thay vì dán.',
}

/** What to do about each problem of a place on the front page. */
export const FRONT_PROBLEM_SENTENCES: Record<FrontProblem, string> = {
  ...TEXT_SENTENCES,
  malformed: 'Chỗ này chưa đúng dạng. Vui lòng chọn lại.',
  unknown: 'Bài hoặc chuyên mục này không còn hiện với bạn đọc. Vui lòng chọn cái khác hoặc bỏ ghim.',
  twice: 'Đã có ở một chỗ khác trên trang nhất. Vui lòng chọn cái khác.',
  past: 'Giờ này đã qua. Vui lòng chọn giờ khác hoặc để trống.',
  'too-far': 'Ngày này xa quá một năm. Vui lòng kiểm tra lại năm.',
  nowhere: 'Không có trang nào của báo ở đường dẫn này. Vui lòng mở thử trang rồi sao chép phần sau tên miền.',
  'not-https': 'Vui lòng nhập đường dẫn bắt đầu bằng / hoặc địa chỉ bắt đầu bằng https://.',
}

export const FRONT_ANSWERS: Record<string, Words> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc xếp trang nhất.' },
  malformed: { status: 422, sentence: 'Biểu mẫu gửi lên không đầy đủ. Vui lòng tải lại trang rồi thử lại.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy cách xếp này. Vui lòng tải lại trang.' },
  'edited-meanwhile': {
    status: 409,
    sentence:
      'Người khác vừa xếp lại trang nhất nên bản của bạn chưa lưu. Mọi thứ bạn chọn và gõ vẫn còn ở dưới; vui lòng xem họ đã đổi gì rồi quyết định.',
  },
}
