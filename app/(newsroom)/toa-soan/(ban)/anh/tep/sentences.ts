import { attachmentWords } from '@/components/newsroom/media/upload-words'
import { said, say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { ATTACHMENT_NAME_CHARS_MAX } from '@/modules/media/change-attachment'
import { DOOR_ANSWERS } from '../../../door'

type Words = { status: number; sentence: string }

/** Why a deed with a file was not done. */
export const attachmentAnswers = (): Record<string, Words> => ({
  ...attachmentWords(),
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: say('Tệp đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.'),
  },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy tệp này.') },
})

export const inUseInWords = (useCount: number): Words => ({
  status: 409,
  sentence: say('Tệp đang dùng ở {useCount} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới.', {
    useCount: inDigits(useCount),
  }),
})

export const nameProblems = (): Record<string, Record<string, string>> => ({
  name: {
    empty: say('Vui lòng nhập tên tệp.'),
    'too-long': say('Tên tệp dài tối đa {max} ký tự. Vui lòng viết gọn lại.', { max: ATTACHMENT_NAME_CHARS_MAX }),
    'unreadable-characters': say('Tên có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.'),
  },
})

export const DONE: Record<string, string> = said({
  ten: 'Đã đổi tên tệp.',
  xoa: 'Đã đưa tệp vào thùng rác. Tệp được giữ 30 ngày.',
  'lay-lai': 'Đã lấy tệp ra khỏi thùng rác.',
})
