import type { CorrectionSentences } from '@/components/newsroom/article-answer'
import type { TypedCorrection } from '@/components/newsroom/correction-fields'
import type { TextProblem } from '@/lib/vi/text'
import { CORRECTION_CHARS_MAX, type CorrectionProblems } from '@/modules/articles/correction-input'

const words = (form: FormData, name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')

/** What was said about a change of a published text, as typed. */
export const typedCorrection = (form: FormData): TypedCorrection => ({
  isCorrection: form.get('loaiSua') === 'dinh-chinh',
  wrong: words(form, 'daDangSai'),
  right: words(form, 'dungLa'),
  changesMeaning: form.get('doiNghia') !== null,
})

/** What the verb reads: nothing unless it was said to be a correction. */
export const correctionInput = ({ isCorrection, ...correction }: TypedCorrection) => (isCorrection ? correction : null)

const EMPTY = {
  wrong: 'Vui lòng ghi điều đã đăng sai, hoặc chọn “Sửa câu chữ”.',
  right: 'Vui lòng ghi thông tin đúng.',
} as const

const sentence = (field: keyof typeof EMPTY, problem: TextProblem): string => {
  if (problem === 'too-long') return `Vui lòng viết gọn, tối đa ${CORRECTION_CHARS_MAX.toLocaleString('vi-VN')} ký tự.`
  if (problem === 'unreadable-characters')
    return 'Chỗ này có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.'
  return EMPTY[field]
}

/** A sentence for each field of a correction that needs a look. */
export function correctionSentences(problems: { [Field in keyof CorrectionProblems]: TextProblem | undefined }) {
  const found: CorrectionSentences = {}
  for (const field of ['wrong', 'right'] as const) {
    const problem = problems[field]
    if (problem) found[field] = sentence(field, problem)
  }
  return found
}
