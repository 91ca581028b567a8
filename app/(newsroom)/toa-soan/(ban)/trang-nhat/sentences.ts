import { say } from '@/lib/english/front'
import { BANNER_CHARS_MAX, NOTICE_CHARS_MAX } from '@/modules/front/arrangement'
import type { FrontProblem } from '@/modules/front/arrangement-input'
import { DOOR_ANSWERS } from '../../door'
import type { Words } from '../form-answer'

const textSentences = () => ({
  empty: say('Vui lòng viết nội dung, hoặc bỏ hẳn mục này.'),
  'too-short': say('Vui lòng viết dài hơn.'),
  'too-long': say('Nội dung dài quá: thông báo tối đa {notice} ký tự, tin khẩn tối đa {banner} ký tự.', {
    notice: NOTICE_CHARS_MAX,
    banner: BANNER_CHARS_MAX,
  }),
  'unreadable-characters': say('Có ký tự không đọc được. Vui lòng gõ lại thay vì dán.'),
})

/** What to do about each problem of a place on the front page. */
export const frontProblemSentences = (): Record<FrontProblem, string> => ({
  ...textSentences(),
  malformed: say('Chỗ này chưa đúng dạng. Vui lòng chọn lại.'),
  unknown: say('Bài hoặc chuyên mục này không còn hiện với bạn đọc. Vui lòng chọn cái khác hoặc bỏ ghim.'),
  twice: say('Đã có ở một chỗ khác trên trang nhất. Vui lòng chọn cái khác.'),
  past: say('Giờ này đã qua. Vui lòng chọn giờ khác hoặc để trống.'),
  'too-far': say('Ngày này xa quá một năm. Vui lòng kiểm tra lại năm.'),
  nowhere: say('Không có trang nào của báo ở đường dẫn này. Vui lòng mở thử trang rồi sao chép phần sau tên miền.'),
  'no-banner': say('Chưa có tin khẩn nào để gửi. Vui lòng chọn mức độ và viết nội dung, hoặc bỏ dấu chọn này.'),
  'not-https': say('Vui lòng nhập đường dẫn bắt đầu bằng / hoặc địa chỉ bắt đầu bằng https://.'),
})

export const frontAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc xếp trang nhất.') },
  malformed: { status: 422, sentence: say('Biểu mẫu gửi lên không đầy đủ. Vui lòng tải lại trang rồi thử lại.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy cách xếp này. Vui lòng tải lại trang.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say(
      'Người khác vừa xếp lại trang nhất nên bản của bạn chưa lưu. Mọi thứ bạn chọn và gõ vẫn còn ở dưới; vui lòng xem họ đã đổi gì rồi quyết định.',
    ),
  },
})
