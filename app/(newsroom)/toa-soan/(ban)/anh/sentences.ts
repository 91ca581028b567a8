import { PICTURE_WORDS } from '@/components/newsroom/media/upload-words'
import { ALT_CHARS_MAX, CAPTION_CHARS_MAX, CREDIT_CHARS_MAX } from '@/modules/media/describe-picture'
import { FOLDER_CHARS_MAX } from '@/modules/media/file-name'
import { DOOR_ANSWERS } from '../../door'

type Words = { status: number; sentence: string }

/** Why a deed with a picture was not done. */
export const PICTURE_ANSWERS: Record<string, Words> = {
  ...PICTURE_WORDS,
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: 'Ảnh đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.',
  },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy ảnh này. Có thể ảnh đã được đưa vào thùng rác.' },
  'edited-meanwhile': {
    status: 409,
    sentence: 'Ảnh này vừa được sửa ở nơi khác. Vui lòng tải lại trang để xem bản mới, rồi sửa tiếp.',
  },
  'no-picture-ticked': { status: 422, sentence: 'Vui lòng đánh dấu ít nhất một ảnh rồi bấm lại.' },
  malformed: { status: 422, sentence: 'Khung cắt hoặc điểm chính chưa đúng. Vui lòng kiểm tra lại các con số.' },
}

export const inUseInWords = (useCount: number): Words => ({
  status: 409,
  sentence: `Ảnh đang dùng ở ${useCount.toLocaleString('vi-VN')} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới; các nơi đó sẽ không còn ảnh.`,
})

export const alreadyThereInWords = (id: number): Words => ({
  status: 409,
  sentence: `Ảnh bạn chọn đã có trong kho (ảnh ${id}). Vui lòng chọn ảnh đó trong bài, hoặc chọn tệp khác.`,
})

const tooLong = (what: string, max: number) => `${what} dài tối đa ${max} ký tự. Vui lòng viết gọn lại.`
const HIDDEN = 'Ô này có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.'

export const DESCRIPTION_PROBLEMS: Record<string, Record<string, string>> = {
  alt: {
    empty: 'Vui lòng mô tả ảnh cho người không nhìn thấy, hoặc chọn “Ảnh trang trí”.',
    'too-long': tooLong('Mô tả ảnh', ALT_CHARS_MAX),
    'unreadable-characters': HIDDEN,
  },
  caption: { 'too-long': tooLong('Chú thích', CAPTION_CHARS_MAX), 'unreadable-characters': HIDDEN },
  credit: { 'too-long': tooLong('Nguồn ảnh', CREDIT_CHARS_MAX), 'unreadable-characters': HIDDEN },
  folder: { 'too-long': tooLong('Tên thư mục', FOLDER_CHARS_MAX), 'unreadable-characters': HIDDEN },
}

/** What a page says once after a deed, by the word in its address. */
export const DONE: Record<string, string> = {
  'mo-ta': 'Đã lưu mô tả ảnh.',
  cat: 'Đã lưu khung ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.',
  thay: 'Đã thay ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.',
  xoa: 'Đã đưa ảnh vào thùng rác. Ảnh được giữ 30 ngày.',
  'lay-lai': 'Đã lấy ảnh ra khỏi thùng rác.',
}
