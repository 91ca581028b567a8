import { waitInWords } from '@/app/_auth/waiting'
import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { CommentFormAnswer } from '@/components/comments/form-answer'
import { clockTime } from '@/lib/time'
import { countCodePoints } from '@/lib/vi/text'
import { CAPTCHA_LIFE_MINUTES } from '@/modules/comments/captcha'
import type { CommentProblem } from '@/modules/comments/comment-input'
import {
  COMMENT_BODY_CHARS_MAX,
  COMMENT_FIELDS,
  COMMENT_NAME_CHARS_MAX,
  COMMENT_NAME_CHARS_MIN,
  COMMENT_TITLE_CHARS_MAX,
  type CommentField,
} from '@/modules/comments/form-fields'
import type { PostRefusal } from '@/modules/comments/post'

export type Refusal = PostRefusal | 'foreign-form' | 'database-down' | 'another-code'
type Said = Pick<CommentFormAnswer, 'summary' | 'problems'> & {
  status: 403 | 404 | 409 | 422 | 429 | 503
  retryAfterSeconds: number | null
}

const LOOK_AT_FIELDS = 'Bình luận chưa gửi được. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.'

const EMPTY: Record<CommentField, string> = {
  hoTen: 'Vui lòng nhập họ tên.',
  soDienThoai: 'Vui lòng nhập số điện thoại.',
  tieuDe: 'Vui lòng nhập tiêu đề.',
  noiDung: 'Vui lòng viết nội dung bình luận.',
  maXacNhan: 'Vui lòng nhập mã xác nhận trong ảnh.',
  dongY: 'Vui lòng đánh dấu đồng ý để chúng tôi được đăng bình luận.',
}

const NAMES: Record<CommentField, string> = {
  hoTen: 'Họ tên',
  soDienThoai: 'Số điện thoại',
  tieuDe: 'Tiêu đề',
  noiDung: 'Nội dung',
  maXacNhan: 'Mã xác nhận',
  dongY: 'Ô đồng ý',
}

const MAXIMA: Partial<Record<CommentField, number>> = {
  hoTen: COMMENT_NAME_CHARS_MAX,
  tieuDe: COMMENT_TITLE_CHARS_MAX,
  noiDung: COMMENT_BODY_CHARS_MAX,
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

function tooLong(field: CommentField, typed: string): string {
  const max = MAXIMA[field]
  if (max === undefined) return `${NAMES[field]} quá dài. Vui lòng nhập lại.`
  const count = countCodePoints(typed.normalize('NFC').trim())
  if (count <= max) return `${NAMES[field]} quá dài. Vui lòng viết ngắn lại.`
  const over = inWords(count - max)
  return `${NAMES[field]} dài ${inWords(count)} ký tự, tối đa ${inWords(max)}. Vui lòng rút bớt ${over} ký tự.`
}

/** What to do about one field; `typed` is what stands in it. */
export function problemSentence(field: CommentField, problem: CommentProblem, typed: string): string {
  const sentences: Record<CommentProblem, () => string> = {
    empty: () => EMPTY[field],
    'too-short': () => `${NAMES[field]} cần ít nhất ${COMMENT_NAME_CHARS_MIN} ký tự.`,
    'too-long': () => tooLong(field, typed),
    'unreadable-characters': () => `${NAMES[field]} có ký tự không đọc được. Vui lòng gõ lại phần đó.`,
    'has-digits': () => 'Họ tên không nên có chữ số.',
    'not-a-phone': () => 'Số điện thoại gồm 10 chữ số, bắt đầu bằng 0 (ví dụ 0912 345 678). Bạn có thể để trống ô này.',
    'not-agreed': () => EMPTY.dongY,
  }
  return sentences[problem]()
}

/** Which words a comment is not taken with, next to the field they stand in. */
export function unwelcomeSentences(words: Partial<Record<'tieuDe' | 'noiDung', string[]>>) {
  const problems: Partial<Record<'tieuDe' | 'noiDung', string>> = {}
  for (const field of ['tieuDe', 'noiDung'] as const) {
    const written = words[field]
    if (!written) continue
    const quoted = written.map((word) => `“${word}”`).join(', ')
    problems[field] = `${NAMES[field]} có từ ngữ trang này không đăng: ${quoted}. Vui lòng viết lại chỗ đó.`
  }
  return problems
}

const said = (status: Said['status'], summary: string, problems: Said['problems'] = {}): Said => ({
  status,
  retryAfterSeconds: null,
  summary,
  problems,
})

const aboutCode = (status: Said['status'], sentence: string) => said(status, sentence, { maXacNhan: sentence })

const SENTENCES: Record<Exclude<Refusal, object>, () => Said> = {
  'captcha-wrong': () => aboutCode(422, 'Mã xác nhận chưa đúng. Chúng tôi đã tạo mã mới, vui lòng nhập lại.'),
  'captcha-expired': () =>
    aboutCode(
      422,
      `Mã xác nhận đã hết hạn (${CAPTCHA_LIFE_MINUTES} phút) hoặc trình duyệt không giữ được mã. Đây là mã mới; phần bạn đã viết vẫn còn.`,
    ),
  'captcha-used': () =>
    aboutCode(
      422,
      'Mã xác nhận này đã dùng rồi. Đây là mã mới; phần bạn đã viết vẫn còn, vui lòng nhập mã và gửi lại.',
    ),
  'another-code': () => said(422, 'Đây là mã mới. Phần bạn đã viết vẫn còn.'),
  closed: () =>
    said(
      409,
      'Bài này vừa đóng bình luận nên chúng tôi chưa nhận được bình luận của bạn. Phần bạn đã viết vẫn còn ở dưới để bạn chép lại.',
    ),
  'not-found': () => said(404, 'Bài viết này không còn trên trang nên không nhận bình luận nữa.'),
  'answered-is-gone': () =>
    said(409, 'Bình luận bạn trả lời không còn trên trang nên chúng tôi chưa nhận được. Phần bạn đã viết vẫn còn.'),
  'foreign-form': () =>
    said(
      403,
      'Biểu mẫu chưa gửi từ trang của chúng tôi. Vui lòng mở lại bài viết và gửi từ đó; phần bạn đã viết vẫn còn.',
    ),
  'database-down': () => ({
    ...said(
      503,
      'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Phần bạn đã viết vẫn còn, vui lòng gửi lại sau ít phút.',
    ),
    retryAfterSeconds: DATABASE_RETRY_SECONDS,
  }),
}

/** The Vietnamese of every refusal; `typed` is what the reader wrote, field by field. */
export function sayRefusal(refusal: Refusal, typed: Partial<Record<CommentField, string>>): Said {
  if (typeof refusal === 'string') return SENTENCES[refusal]()
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    const summary = `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${waitInWords(retryAfterSeconds)}.`
    return { ...said(429, summary), retryAfterSeconds }
  }
  if (refusal.kind === 'duplicate')
    return said(409, `Bình luận này đã được gửi lúc ${clockTime(refusal.sentAt)}. Bạn không cần gửi lại.`)
  if (refusal.kind === 'unwelcome-words') return said(422, LOOK_AT_FIELDS, unwelcomeSentences(refusal.words))
  const problems: Said['problems'] = {}
  for (const field of COMMENT_FIELDS) {
    const problem = refusal.problems[field]
    if (problem) problems[field] = problemSentence(field, problem, typed[field] ?? '')
  }
  return said(422, LOOK_AT_FIELDS, problems)
}
