import { said, say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
import type { CommentOutcome, CommentRefusal, ModerationDeed } from '@/modules/comments/moderation-deed'
import { AnsweredForm, type DeedAction } from '../answered-form.island'
import { KeyHint } from './key-hint'

type Done = {
  deed: ModerationDeed
  /** Why they were refused, if they were. */
  code: string | null
  outcomes: readonly CommentOutcome[]
  isUndone: boolean
}

const many = (count: number) => say('{count} bình luận', { count: inDigits(count) })

const LEFT_OUT: Record<CommentRefusal, string> = said({
  'edited-meanwhile': 'vừa được người khác xử lý hoặc người viết vừa sửa, nên được để nguyên.',
  'not-found': 'không còn ở đây: người viết đã rút lại hoặc đã xoá.',
  forbidden: 'thuộc chuyên mục bạn chưa được giao.',
  'wrong-status': 'không còn ở trạng thái hợp với việc này.',
})

const ONE = said({
  approve: 'Đã duyệt. Bình luận sẽ hiện trên trang bài viết.',
  reject: 'Đã ghi nhận: bình luận không được đăng.',
  keep: 'Đã giữ bình luận. Các lời báo vi phạm đã khép lại.',
})

function doneSentence(deed: ModerationDeed, code: string | null, count: number): string {
  const isSpam = deed === 'reject' && code === 'spam'
  if (count === 1) return isSpam ? say('Đã chuyển bình luận vào tin rác.') : ONE[deed]
  const verbs = {
    approve: say('Đã duyệt'),
    reject: isSpam ? say('Đã chuyển vào tin rác') : say('Đã từ chối'),
    keep: say('Đã giữ'),
  }
  return `${verbs[deed]} ${many(count)}.`
}

/** What was done, and what was left out and why, in sentences. */
export function moderationSentences({ deed, code, outcomes, isUndone }: Done): string[] {
  const done = outcomes.filter(({ before }) => before !== null)
  const back = done.filter(({ undoRefusal }) => undoRefusal === null)
  const sentences = isUndone
    ? back.length === 0
      ? []
      : [
          back.length === 1
            ? say('Đã hoàn tác: bình luận trở lại như trước.')
            : say('Đã hoàn tác: {many} trở lại như trước.', { many: many(back.length) }),
        ]
    : [doneSentence(deed, code, done.length)]
  for (const [refusal, words] of Object.entries(LEFT_OUT)) {
    const count = outcomes.filter((one) => (isUndone ? one.undoRefusal : one.refusal) === refusal).length
    if (count > 0) sentences.push(`${many(count)} ${words}`)
  }
  return sentences
}

type Props = Done & {
  id: number
  /** The list to come back to. */
  back: string
  undo: DeedAction
}

/** What was done last, with the way to take it back. */
export function ModerationResult({ id, back, undo, ...done }: Props) {
  return (
    <div className="notice moderation-result" id="ket-qua" tabIndex={-1}>
      <div role="status">
        {moderationSentences(done).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!done.isUndone && (
        <AnsweredForm action={undo}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="ve" value={back} />
          <button className="button" type="submit" id="hoan-tac">
            {say('Hoàn tác')}
            <KeyHint letter="Z" />
          </button>
        </AnsweredForm>
      )}
    </div>
  )
}
