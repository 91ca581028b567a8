import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { ArticleAnswer, TypedArticle } from '@/components/newsroom/article-answer'
import type { TypedCorrection } from '@/components/newsroom/correction-fields'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import type { TextProblem } from '@/lib/vi/text'
import type { ArticleProblems } from '@/modules/articles/article-input'
import type { CorrectRefusal } from '@/modules/articles/correct'
import type { CorrectionProblems } from '@/modules/articles/correction-input'
import { listRevisions } from '@/modules/articles/desk-queries'
import type { HandOnRefusal } from '@/modules/articles/hand-on'
import type { ArticleRefusal } from '@/modules/articles/refusals'
import { findRevisionText } from '@/modules/articles/revision-text'
import { NOTE_CHARS_MAX } from '@/modules/articles/transition-note'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'
import { problemSentences } from './problem-sentences'
import { otherText, typedFromText } from './typed-article'
import { correctionSentences } from './typed-correction'

type Refusal = ArticleRefusal | CorrectRefusal | HandOnRefusal | DoorRefusal
type Sent = {
  typed: TypedArticle
  id: number | null
  version: number | null
  attempt: number
  note: string
  correction: TypedCorrection
}
type Words = { status: number; sentence: string }

/** A refusal about the whole article, in words; shared by saving, withdrawing and restoring. */
export const articleAnswers = (): Record<Exclude<Refusal, object>, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: say('Tài khoản của bạn chưa được giao việc này với bài viết. Nội dung bạn viết vẫn còn.'),
  },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bài viết này.') },
  'wrong-status': {
    status: 409,
    sentence: say(
      'Trạng thái của bài vừa thay đổi nên chưa làm được việc này. Vui lòng xem trạng thái hiện tại rồi bấm lại.',
    ),
  },
})

/** The page of checks says the rest. */
export const checksSentence = () =>
  say(
    'Còn điều phải sửa, hoặc cần xem và đánh dấu đã xem, trước khi bài tới bạn đọc. Vui lòng xem mục Kiểm tra của bài.',
  )

/** What is wrong with the words that go with a step. */
export function noteSentence(problem: TextProblem): string {
  if (problem === 'too-long')
    return say('Lời nhắn dài quá. Vui lòng giữ dưới {max} ký tự.', { max: inDigits(NOTE_CHARS_MAX) })
  if (problem === 'unreadable-characters')
    return say('Lời nhắn có ký tự ẩn không đọc được, thường đến từ văn bản chép vào. Vui lòng gõ lại chỗ đó.')
  return say('Vui lòng viết lời nhắn.')
}

/** What a page with one field for a note says to a refusal. */
export function noteWords(
  refusal: HandOnRefusal | DoorRefusal,
  notDone: string,
): { status: number; summary: string; problem: string | null } {
  if (typeof refusal === 'string') {
    const { status, sentence } = articleAnswers()[refusal]
    return { status, summary: sentence, problem: null }
  }
  if (refusal.kind === 'edited-meanwhile') {
    const summary = say('Bài vừa được lưu ở nơi khác. Vui lòng tải lại trang, xem bản mới rồi quyết định.')
    return { status: 409, summary, problem: null }
  }
  if (refusal.kind === 'checks') return { status: 422, summary: checksSentence(), problem: null }
  const { note } = refusal.problems
  return { status: 422, summary: notDone, problem: note ? noteSentence(note) : null }
}

/** The answer to a save that was refused, with everything that was typed. */
export async function answerToRefusal(
  refusal: Refusal,
  sent: Sent,
): Promise<{ status: number; answer: NonNullable<ArticleAnswer> }> {
  const correction = { typed: sent.correction, problems: {} }
  const kept = { ...sent, correction, problems: {}, other: null, saved: null }
  if (typeof refusal === 'string') {
    const { status, sentence } = articleAnswers()[refusal]
    return { status, answer: { ...kept, summary: sentence } }
  }
  if (refusal.kind === 'checks') return { status: 422, answer: { ...kept, summary: checksSentence() } }
  if (refusal.kind === 'invalid') {
    if ('note' in refusal.problems && refusal.problems.note) {
      return { status: 422, answer: { ...kept, summary: noteSentence(refusal.problems.note) } }
    }
    const { wrong, right, ...rest } = refusal.problems as ArticleProblems & CorrectionProblems
    const problems = problemSentences(rest, sent.typed)
    const aboutCorrection = { typed: sent.correction, problems: correctionSentences({ wrong, right }) }
    return {
      status: 422,
      answer: {
        ...kept,
        problems,
        correction: aboutCorrection,
        summary: say('Còn chỗ cần xem lại. Nội dung bạn viết vẫn còn.'),
      },
    }
  }
  const { current } = refusal
  const revisions = await unlessDatabaseDown(() => listRevisions(db, current.id, 1), [])
  const { version } = sent
  const base = version && (await unlessDatabaseDown(() => findRevisionText(db, current.id, version), null))
  return {
    status: 409,
    answer: {
      ...kept,
      summary: say('Bài này đã được lưu ở nơi khác trong lúc bạn viết. Cả hai bản đều còn, vui lòng xem bên dưới.'),
      other: otherText(current, revisions[0]?.savedByName ?? null, base ? typedFromText(base) : null),
    },
  }
}
