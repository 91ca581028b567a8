import type { CorrectionSentences } from '@/components/newsroom/article-answer'
import type { TypedCorrection } from '@/components/newsroom/correction-fields'
import { said, say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
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

const EMPTY = said({
  wrong: 'Vui lòng ghi điều đã đăng sai, hoặc chọn “Sửa câu chữ”.',
  right: 'Vui lòng ghi thông tin đúng.',
})

const sentence = (field: keyof typeof EMPTY, problem: TextProblem): string => {
  if (problem === 'too-long')
    return say('Vui lòng viết gọn, tối đa {max} ký tự.', { max: inDigits(CORRECTION_CHARS_MAX) })
  if (problem === 'unreadable-characters')
    return say('Chỗ này có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại.')
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
