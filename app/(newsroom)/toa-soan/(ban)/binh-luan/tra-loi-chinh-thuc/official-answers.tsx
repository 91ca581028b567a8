import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { OfficialAnswerForm } from '@/components/newsroom/official-answer-form.island'
import { db } from '@/db/client'
import { said, say } from '@/lib/english/comments'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { DeskComment } from '@/modules/comments/desk-queries'
import { listOfficialAnswers } from '@/modules/comments/official-answer-queries'
import { answerOfficiallyAction, takeBackOfficialAnswerAction } from './actions'

const DONE: Record<string, string> = said({
  dang: 'Đã đăng câu trả lời. Bạn đọc thấy ngay dưới bình luận.',
  go: 'Đã gỡ câu trả lời khỏi trang.',
})

type Props = { comment: DeskComment; done: string | undefined }

/** What agencies have answered to a comment, and a form for another answer. */
export async function OfficialAnswers({ comment, done }: Props) {
  const answers = await listOfficialAnswers(db, comment.id)
  const isShown = comment.status === 'approved'
  if (!isShown && answers.length === 0) return null
  const told = done && DONE[done]
  return (
    <section className="stack narrow" id="tra-loi-chinh-thuc" aria-labelledby="tra-loi-chinh-thuc-h">
      <h2 id="tra-loi-chinh-thuc-h">{say('Trả lời của cơ quan')}</h2>
      {told && (
        <p className="notice" role="status">
          {told}
        </p>
      )}
      {answers.map((answer) => (
        <article className="stack" key={answer.id} aria-label={say('Trả lời của {agency}', { agency: answer.agency })}>
          <p>
            <strong>{answer.agency}</strong> ·{' '}
            <time className="meta" dateTime={isoWithZone(answer.createdAt)}>
              {portalDateTime(answer.createdAt)}
            </time>
          </p>
          <p className="official-answer">{answer.body}</p>
          <details>
            <summary>{say('Gỡ câu trả lời này…')}</summary>
            <AnsweredForm action={takeBackOfficialAnswerAction}>
              <input type="hidden" name="id" value={answer.id} />
              <input type="hidden" name="cho" value={comment.id} />
              <p>{say('Bạn đọc sẽ thấy ở chỗ ấy là câu trả lời đã được gỡ.')}</p>
              <button className="button" type="submit">
                {say('Gỡ khỏi trang')}
                <span className="spoken"> {say('câu trả lời của {agency}', { agency: answer.agency })}</span>
              </button>
            </AnsweredForm>
          </details>
        </article>
      ))}
      {isShown && <OfficialAnswerForm action={answerOfficiallyAction} commentId={comment.id} />}
    </section>
  )
}
