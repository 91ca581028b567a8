import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { ArticleAnswer, TypedArticle } from '@/components/newsroom/article-answer'
import { db } from '@/db/client'
import { listRevisions } from '@/modules/articles/desk-queries'
import type { ArticleRefusal } from '@/modules/articles/refusals'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'
import { problemSentences } from './problem-sentences'
import { otherText } from './typed-article'

type Refusal = ArticleRefusal | DoorRefusal
type Sent = { typed: TypedArticle; id: number | null; version: number | null; attempt: number }
type Words = { status: number; sentence: string }

/** A refusal about the whole article, in words; shared by saving, withdrawing and restoring. */
export const ARTICLE_ANSWERS: Record<Exclude<Refusal, object>, Words> = {
  ...DOOR_ANSWERS,
  forbidden: {
    status: 403,
    sentence: 'Tài khoản của bạn chưa được giao việc này với bài viết. Nội dung bạn viết vẫn còn.',
  },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bài viết này.' },
  'wrong-status': {
    status: 409,
    sentence:
      'Trạng thái của bài vừa thay đổi nên chưa làm được việc này. Vui lòng xem trạng thái hiện tại rồi bấm lại.',
  },
}

/** The answer to a save that was refused, with everything that was typed. */
export async function answerToRefusal(
  refusal: Refusal,
  sent: Sent,
): Promise<{ status: number; answer: NonNullable<ArticleAnswer> }> {
  const kept = { ...sent, problems: {}, other: null }
  if (typeof refusal === 'string') {
    const { status, sentence } = ARTICLE_ANSWERS[refusal]
    return { status, answer: { ...kept, summary: sentence } }
  }
  if (refusal.kind === 'invalid') {
    const problems = problemSentences(refusal.problems, sent.typed)
    return { status: 422, answer: { ...kept, problems, summary: 'Còn chỗ cần xem lại. Nội dung bạn viết vẫn còn.' } }
  }
  const { current } = refusal
  const revisions = await unlessDatabaseDown(() => listRevisions(db, current.id, 1), [])
  return {
    status: 409,
    answer: {
      ...kept,
      summary: 'Bài này đã được lưu ở nơi khác trong lúc bạn viết. Cả hai bản đều còn, vui lòng xem bên dưới.',
      other: otherText(current, revisions[0]?.savedByName ?? null),
    },
  }
}
