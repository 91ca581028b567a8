import type { TypedArticle } from '@/components/newsroom/article-answer'
import { said, say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
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

const NAMES: Record<ArticleField, string> = said({
  headline: 'Tiêu đề',
  standfirst: 'Sa-pô',
  dateline: 'Nguồn',
  body: 'Nội dung',
  sectionId: 'Chuyên mục',
  authorIds: 'Bút danh',
  tagNames: 'Chủ đề',
  leadMediaId: 'Ảnh đại diện',
  commentsOpen: 'Nhận bình luận',
})

const EMPTY: Partial<Record<ArticleField, string>> = said({
  headline: 'Vui lòng nhập tiêu đề.',
  body: 'Vui lòng viết nội dung.',
  sectionId: 'Vui lòng chọn chuyên mục.',
})

export const CHARS_MAX = {
  headline: HEADLINE_CHARS_MAX,
  standfirst: STANDFIRST_CHARS_MAX,
  dateline: DATELINE_CHARS_MAX,
  body: BODY_CHARS_MAX,
} as const

const isCounted = (field: ArticleField): field is keyof typeof CHARS_MAX => Object.hasOwn(CHARS_MAX, field)

const inWords = (count: number) => inDigits(count)

/** The words in the field that holds nodes. */
function wordsTyped(body: string): string {
  try {
    return wordsOf(JSON.parse(body) as Parameters<typeof wordsOf>[0])
  } catch {
    return body
  }
}

function tooLong(field: ArticleField, typed: TypedArticle): string {
  if (field === 'tagNames') return say('Mỗi chủ đề dài tối đa {max} ký tự.', { max: TAG_CHARS_MAX })
  if (!isCounted(field)) return say('{field} quá dài. Vui lòng rút bớt.', { field: NAMES[field] })
  const words = field === 'body' ? wordsTyped(typed.body) : typed[field]
  const chars = countCodePoints(words.normalize('NFC'))
  const max = CHARS_MAX[field]
  if (chars <= max) return say('{field} có đoạn quá dài. Vui lòng tách thành nhiều đoạn.', { field: NAMES[field] })
  return say('{field} dài {chars} ký tự, tối đa {max}. Vui lòng rút bớt {inWords} ký tự.', {
    field: NAMES[field],
    chars: inWords(chars),
    max: inWords(max),
    inWords: inWords(chars - max),
  })
}

function tooMany(field: ArticleField): string {
  if (field === 'authorIds') return say('Vui lòng chọn tối đa {max} bút danh.', { max: AUTHORS_MAX })
  return field === 'tagNames'
    ? say('Vui lòng giữ tối đa {max} chủ đề.', { max: TAGS_MAX })
    : say('{field} có quá nhiều mục.', { field: NAMES[field] })
}

const SENTENCES: Record<ArticleProblem, (field: ArticleField, typed: TypedArticle) => string> = {
  empty: (field) => EMPTY[field] ?? say('Vui lòng điền {field}.', { field: NAMES[field].toLowerCase() }),
  'too-short': (field) => say('{field} quá ngắn.', { field: NAMES[field] }),
  'too-long': tooLong,
  'too-many': tooMany,
  'unreadable-characters': (field) =>
    say('{field} có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại chỗ đó.', {
      field: NAMES[field],
    }),
  'missing-picture': () =>
    say('Còn chỗ ảnh chưa tải lên. Vui lòng thay bằng ảnh thật hoặc xoá chỗ đó trước khi xuất bản.'),
  malformed: (field) => say('{field} chưa đúng dạng. Vui lòng kiểm tra lại.', { field: NAMES[field] }),
  unknown: (field) =>
    field === 'body'
      ? say('Nội dung có ảnh, tệp hoặc bài liên quan không còn trong kho. Vui lòng xoá chỗ đó hoặc chọn lại.')
      : say('{field} đã chọn không còn nữa. Vui lòng chọn lại.', { field: NAMES[field] }),
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
