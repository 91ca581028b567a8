'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { PasswordField } from './password-field.island'

export type NewPasswordAnswer = { summary: string; problem: string | null; attempt: number } | null
type Props = {
  action: (previous: NewPasswordAnswer, form: FormData) => Promise<NewPasswordAnswer>
  code: string
  email: string
  hint: string
}

/** One new password, with a code that stands for the permission. */
export function NewPasswordForm({ action, code, email, hint }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const problems = answer?.problem ? [{ fieldId: 'mat-khau-moi', sentence: answer.problem }] : []
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={problems} />}
      <input type="hidden" name="ma" value={code} />
      {/* Password managers keep the password under this name. */}
      <input
        className="spoken"
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField
        id="mat-khau-moi"
        name="password"
        label={say('Mật khẩu mới')}
        autoComplete="new-password"
        hint={hint}
        problem={answer?.problem ?? undefined}
      />
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? say('Đang lưu…') : say('Đặt mật khẩu')}
      </button>
    </form>
  )
}
