import type { ImportField, LineRefusal } from '@/modules/import/imported-article'
import { LINE_BYTES_MAX } from '@/modules/import/read-lines'

const FIELD_NAMES: Record<ImportField, string> = {
  id: 'mã bài (id)',
  title: 'tiêu đề (title)',
  lead: 'sapo (lead)',
  body: 'nội dung (body)',
  section: 'chuyên mục (section)',
  date: 'ngày đăng (date)',
  author: 'tác giả (author)',
  tags: 'chủ đề (tags)',
  source: 'nguồn (source)',
  url: 'địa chỉ cũ (url)',
}

type FieldProblem = Extract<LineRefusal, { field: ImportField }>['problem']

const PROBLEM_WORDS: Record<FieldProblem, string> = {
  empty: 'còn trống',
  'too-short': 'quá ngắn',
  'too-long': 'quá dài',
  'too-many': 'có quá nhiều mục',
  'unreadable-characters': 'có ký tự không đọc được',
  malformed: 'chưa đúng dạng',
  reserved: 'trùng với một địa chỉ riêng của trang',
  unaddressable: 'không có chữ hay số nào để làm địa chỉ',
  future: 'ở tương lai',
}

const LINE_WORDS: Record<Extract<LineRefusal, string>, string> = {
  'not-utf8': 'không phải UTF-8',
  'line-too-long': `dài hơn ${LINE_BYTES_MAX / 1_048_576} MB`,
  'not-json': 'không phải JSON',
  'not-an-object': 'không phải một đối tượng JSON { … }',
}

/** Why a line was not taken, as one sentence for whoever mends the file. */
export function lineSentence(lineNumber: number, refusal: LineRefusal): string {
  const reason =
    typeof refusal === 'string'
      ? LINE_WORDS[refusal]
      : `${FIELD_NAMES[refusal.field]} ${PROBLEM_WORDS[refusal.problem]}`
  return `Dòng ${lineNumber.toLocaleString('vi')}: ${reason}.`
}
