import { said } from '@/lib/english/editor'
import type { DocxRefusal } from '@/modules/paste/import-docx'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

type Answer = { status: number; sentence: string }

const ANSWERS: Record<DocxRefusal, Answer> = said({
  forbidden: { status: 403, sentence: 'Tài khoản của bạn không viết bài nên không đưa được tệp Word vào.' },
  empty: { status: 422, sentence: 'Tệp này không có chữ nào. Vui lòng chọn tệp khác.' },
  'old-word': {
    status: 415,
    sentence:
      'Đây là tệp .doc của Word đời cũ. Vui lòng mở bằng Word, chọn “Lưu thành…” (Save As), chọn kiểu .docx rồi đưa tệp mới vào.',
  },
  locked: {
    status: 415,
    sentence: 'Tệp này có mật khẩu. Vui lòng mở bằng Word, bỏ mật khẩu, lưu lại rồi đưa tệp vào.',
  },
  'not-docx': {
    status: 415,
    sentence:
      'Đây không phải là tệp Word (.docx). Vui lòng mở bằng Word hoặc LibreOffice, lưu thành kiểu .docx rồi đưa tệp mới vào.',
  },
  'too-large': { status: 413, sentence: 'Tệp lớn hơn 20 MB. Vui lòng bớt ảnh trong tệp, hoặc đưa ảnh vào sau.' },
  'too-long': {
    status: 422,
    sentence: 'Tệp dài hơn một bài được phép (2.000 đoạn hoặc 200.000 chữ). Vui lòng tách thành nhiều bài.',
  },
  broken: { status: 422, sentence: 'Tệp bị hỏng nên không đọc được. Vui lòng mở bằng Word, lưu lại rồi thử lần nữa.' },
  'too-slow': {
    status: 422,
    sentence: 'Tệp này đọc quá lâu nên đã dừng. Vui lòng mở bằng Word rồi chép từng phần sang đây.',
  },
  busy: { status: 503, sentence: 'Máy chủ đang đọc tệp của người khác. Vui lòng thử lại sau vài giây.' },
})

/** The status and sentence of a refused document. */
export const docxAnswer = (refusal: DocxRefusal | DoorRefusal): Answer =>
  refusal in ANSWERS ? ANSWERS[refusal as DocxRefusal] : DOOR_ANSWERS[refusal as DoorRefusal]
