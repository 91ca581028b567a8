'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { PasswordField } from './password-field.island'

type Field = 'current' | 'next'
export type ChangePasswordAnswer = { summary: string; problems: Partial<Record<Field, string>>; attempt: number } | null
type Props = {
  action: (previous: ChangePasswordAnswer, form: FormData) => Promise<ChangePasswordAnswer>
  email: string
  hint: string
}

/** The present password and the next one. */
export function ChangePasswordForm({ action, email, hint }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const listed = [
    { fieldId: 'mat-khau', sentence: answer?.problems.current },
    { fieldId: 'mat-khau-moi', sentence: answer?.problems.next },
  ].flatMap(({ fieldId, sentence }) => (sentence ? [{ fieldId, sentence }] : []))
  return (
    <form className="gate-form narrow" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
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
        id="mat-khau"
        name="current"
        label={say('Mật khẩu hiện nay')}
        autoComplete="current-password"
        problem={answer?.problems.current}
      />
      <PasswordField
        id="mat-khau-moi"
        name="next"
        label={say('Mật khẩu mới')}
        autoComplete="new-password"
        hint={hint}
        problem={answer?.problems.next}
      />
      <p>
        <button className="button" type="submit" disabled={isSending}>
          {isSending ? say('Đang đổi…') : say('Đổi mật khẩu')}
        </button>
      </p>
    </form>
  )
}
