import { ATTACHMENT_WORDS } from '@/components/newsroom/media/upload-words'
import { ATTACHMENT_NAME_CHARS_MAX } from '@/modules/media/change-attachment'
import { DOOR_ANSWERS } from '../../../door'

type Words = { status: number; sentence: string }

/** Why a deed with a file was not done. */
export const ATTACHMENT_ANSWERS: Record<string, Words> = {
  ...ATTACHMENT_WORDS,
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: 'Tệp đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.',
  },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy tệp này.' },
}

export const inUseInWords = (useCount: number): Words => ({
  status: 409,
  sentence: `Tệp đang dùng ở ${useCount.toLocaleString('vi-VN')} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới.`,
})

export const NAME_PROBLEMS: Record<string, Record<string, string>> = {
  name: {
    empty: 'Vui lòng nhập tên tệp.',
    'too-long': `Tên tệp dài tối đa ${ATTACHMENT_NAME_CHARS_MAX} ký tự. Vui lòng viết gọn lại.`,
    'unreadable-characters': 'Tên có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.',
  },
}

export const DONE: Record<string, string> = {
  ten: 'Đã đổi tên tệp.',
  xoa: 'Đã đưa tệp vào thùng rác. Tệp được giữ 30 ngày.',
  'lay-lai': 'Đã lấy tệp ra khỏi thùng rác.',
}
