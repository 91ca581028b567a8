import { isAnswerToForm, requestedPath } from '@/app/_auth/request-line'
import { isSteppedUp, stepUpPath } from '@/app/_auth/step-up'
import { RevealPhoneForm } from '@/components/newsroom/reveal-phone-form.island'
import { say } from '@/lib/english/comments'
import { revealPhoneAction } from './actions'

/** The sealed number of a comment: who sits here shows first that it is them, then says why they need it. */
export async function RevealPhone({ commentId }: { commentId: number }) {
  const isOpen = (await isAnswerToForm()) || (await isSteppedUp())
  return (
    <section className="stack narrow" aria-labelledby="so-dien-thoai">
      <h2 id="so-dien-thoai">{say('Số điện thoại của người viết')}</h2>
      <p>
        {say(
          'Số được niêm phong, chỉ dùng để liên hệ xác minh bình luận này. Mỗi lần xem để lại trong nhật ký tên bạn, giờ và lý do.',
        )}
      </p>
      {isOpen ? (
        <RevealPhoneForm action={revealPhoneAction} commentId={commentId} />
      ) : (
        <p>
          <a className="button" href={stepUpPath(await requestedPath())}>
            {say('Xác nhận để xem số điện thoại')}
          </a>
        </p>
      )}
    </section>
  )
}
