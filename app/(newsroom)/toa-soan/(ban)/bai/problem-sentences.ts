import type { TypedArticle } from '@/components/newsroom/article-answer'
import { countCodePoints } from '@/lib/vi/text'
import {
  type ArticleField,
  type ArticleProblem,
  type ArticleProblems,
  AUTHORS_MAX,
  DATELINE_CHARS_MAX,
  HEADLINE_CHARS_MAX,
  STANDFIRST_CHARS_MAX,
  TAG_CHARS_MAX,
  TAGS_MAX,
} from '@/modules/articles/article-input'
import { wordsOf } from '@/modules/articles/blocks'
import { BODY_CHARS_MAX } from '@/modules/articles/body-limits'

const NAMES: Record<ArticleField, string> = {
  headline: 'Tiêu đề',
  standfirst: 'Sa-pô',
  dateline: 'Nguồn',
  body: 'Nội dung',
  sectionId: 'Chuyên mục',
  authorIds: 'Bút danh',
  tagNames: 'Chủ đề',
  leadMediaId: 'Ảnh đại diện',
  commentsOpen: 'Nhận bình luận',
}

const EMPTY: Partial<Record<ArticleField, string>> = {
  headline: 'Vui lòng nhập tiêu đề.',
  body: 'Vui lòng viết nội dung.',
  sectionId: 'Vui lòng chọn chuyên mục.',
}

export const CHARS_MAX = {
  headline: HEADLINE_CHARS_MAX,
  standfirst: STANDFIRST_CHARS_MAX,
  dateline: DATELINE_CHARS_MAX,
  body: BODY_CHARS_MAX,
} as const

const isCounted = (field: ArticleField): field is keyof typeof CHARS_MAX => Object.hasOwn(CHARS_MAX, field)

const inWords = (count: number) => count.toLocaleString('vi-VN')

/** The words in the field that holds nodes. */
function wordsTyped(body: string): string {
  try {
    return wordsOf(JSON.parse(body) as Parameters<typeof wordsOf>[0])
  } catch {
    return body
  }
}

function tooLong(field: ArticleField, typed: TypedArticle): string {
  if (field === 'tagNames') return `Mỗi chủ đề dài tối đa ${TAG_CHARS_MAX} ký tự.`
  if (!isCounted(field)) return `${NAMES[field]} quá dài. Vui lòng rút bớt.`
  const words = field === 'body' ? wordsTyped(typed.body) : typed[field]
  const chars = countCodePoints(words.normalize('NFC'))
  const max = CHARS_MAX[field]
  if (chars <= max) return `${NAMES[field]} có đoạn quá dài. Vui lòng tách thành nhiều đoạn.`
  return `${NAMES[field]} dài ${inWords(chars)} ký tự, tối đa ${inWords(max)}. Vui lòng rút bớt ${inWords(chars - max)} ký tự.`
}

function tooMany(field: ArticleField): string {
  if (field === 'authorIds') return `Vui lòng chọn tối đa ${AUTHORS_MAX} bút danh.`
  return field === 'tagNames' ? `Vui lòng giữ tối đa ${TAGS_MAX} chủ đề.` : `${NAMES[field]} có quá nhiều mục.`
}

const SENTENCES: Record<ArticleProblem, (field: ArticleField, typed: TypedArticle) => string> = {
  empty: (field) => EMPTY[field] ?? `Vui lòng điền ${NAMES[field].toLowerCase()}.`,
  'too-short': (field) => `${NAMES[field]} quá ngắn.`,
  'too-long': tooLong,
  'too-many': tooMany,
  'unreadable-characters': (field) =>
    `${NAMES[field]} có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại chỗ đó.`,
  'missing-picture': () => 'Còn chỗ ảnh chưa tải lên. Vui lòng thay bằng ảnh thật hoặc xoá chỗ đó trước khi xuất bản.',
  malformed: (field) => `${NAMES[field]} chưa đúng dạng. Vui lòng kiểm tra lại.`,
  unknown: (field) =>
    field === 'body'
      ? 'Nội dung có ảnh, tệp hoặc bài liên quan không còn trong kho. Vui lòng xoá chỗ đó hoặc chọn lại.'
      : `${NAMES[field]} đã chọn không còn nữa. Vui lòng chọn lại.`,
}

/** A sentence for each field that needs a look. */
export function problemSentences(
  problems: ArticleProblems,
  typed: TypedArticle,
): Partial<Record<ArticleField, string>> {
  const found: Partial<Record<ArticleField, string>> = {}
  for (const [name, problem] of Object.entries(problems)) {
    const field = name as ArticleField
    found[field] = SENTENCES[problem](field, typed)
  }
  return found
}
