'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'

export type ForgottenAnswer =
  | { kind: 'refused'; summary: string; email: string; attempt: number }
  | { kind: 'sent'; email: string }
  | null
type Props = { action: (previous: ForgottenAnswer, form: FormData) => Promise<ForgottenAnswer> }

/** Asks for a link by mail; the answer is the same whoever the address belongs to. */
export function ForgottenForm({ action }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  if (answer?.kind === 'sent') {
    return (
      <div className="notice" role="status">
        <p>
          {say('Nếu')} <strong>{answer.email}</strong>{' '}
          {say(
            'có tài khoản ở đây, một thư vừa được gửi tới địa chỉ ấy. Đường dẫn trong thư dùng được một lần, trong 30 phút. Không thấy thư thì vui lòng xem cả mục thư rác.',
          )}
        </p>
      </div>
    )
  }
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <Field id="thu-dien-tu" label={say('Thư điện tử')} isRequired>
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={254}
            defaultValue={answer?.email}
          />
        )}
      </Field>
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? say('Đang gửi…') : say('Gửi đường dẫn đặt lại mật khẩu')}
      </button>
    </form>
  )
}
