import { pictureWords } from '@/components/newsroom/media/upload-words'
import { said, say } from '@/lib/english/media'
import { inDigits } from '@/lib/interface-language'
import { ALT_CHARS_MAX, CAPTION_CHARS_MAX, CREDIT_CHARS_MAX } from '@/modules/media/describe-picture'
import { FOLDER_CHARS_MAX } from '@/modules/media/file-name'
import { DOOR_ANSWERS } from '../../door'

type Words = { status: number; sentence: string }

/** Why a deed with a picture was not done. */
export const pictureAnswers = (): Record<string, Words> => ({
  ...pictureWords(),
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: say('Ảnh đang có trên trang báo hoặc do người khác tải lên, nên việc này dành cho biên tập viên.'),
  },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy ảnh này. Có thể ảnh đã được đưa vào thùng rác.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say('Ảnh này vừa được sửa ở nơi khác. Vui lòng tải lại trang để xem bản mới, rồi sửa tiếp.'),
  },
  'no-picture-ticked': { status: 422, sentence: say('Vui lòng đánh dấu ít nhất một ảnh rồi bấm lại.') },
  malformed: { status: 422, sentence: say('Khung cắt hoặc điểm chính chưa đúng. Vui lòng kiểm tra lại các con số.') },
})

export const inUseInWords = (useCount: number): Words => ({
  status: 409,
  sentence: say(
    'Ảnh đang dùng ở {useCount} nơi. Nếu vẫn muốn xoá, vui lòng đánh dấu ô xác nhận bên dưới; các nơi đó sẽ không còn ảnh.',
    { useCount: inDigits(useCount) },
  ),
})

export const alreadyThereInWords = (id: number): Words => ({
  status: 409,
  sentence: say('Ảnh bạn chọn đã có trong kho (ảnh {id}). Vui lòng chọn ảnh đó trong bài, hoặc chọn tệp khác.', { id }),
})

const tooLong = (what: string, max: number) =>
  say('{what} dài tối đa {max} ký tự. Vui lòng viết gọn lại.', { what, max })
const hidden = () => say('Ô này có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.')

export const descriptionProblems = (): Record<string, Record<string, string>> => ({
  alt: {
    empty: say('Vui lòng mô tả ảnh cho người không nhìn thấy, hoặc chọn “Ảnh trang trí”.'),
    'too-long': tooLong(say('Mô tả ảnh'), ALT_CHARS_MAX),
    'unreadable-characters': hidden(),
  },
  caption: { 'too-long': tooLong(say('Chú thích'), CAPTION_CHARS_MAX), 'unreadable-characters': hidden() },
  credit: { 'too-long': tooLong(say('Nguồn ảnh'), CREDIT_CHARS_MAX), 'unreadable-characters': hidden() },
  folder: { 'too-long': tooLong(say('Tên thư mục'), FOLDER_CHARS_MAX), 'unreadable-characters': hidden() },
})

/** What a page says once after a deed, by the word in its address. */
export const DONE: Record<string, string> = said({
  'mo-ta': 'Đã lưu mô tả ảnh.',
  cat: 'Đã lưu khung ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.',
  thay: 'Đã thay ảnh. Các trang đang dùng ảnh được cập nhật trong ít giây.',
  xoa: 'Đã đưa ảnh vào thùng rác. Ảnh được giữ 30 ngày.',
  'lay-lai': 'Đã lấy ảnh ra khỏi thùng rác.',
})
