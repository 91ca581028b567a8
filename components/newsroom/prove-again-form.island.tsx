'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { CodeField } from './code-field'
import { PasswordField } from './password-field.island'

type Answer = { attempt: number; summary: string } | null
type Props = {
  action: (previous: Answer, form: FormData) => Promise<Answer>
  back: string
  email: string
  hasSecondFactor: boolean
}

/** Password or, where there is one, the phone's code: who is it that sits here? */
export function ProveAgainForm({ action, back, email, hasSecondFactor }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const password = (
    <PasswordField
      id="mat-khau"
      name="password"
      label={say('Mật khẩu')}
      autoComplete="current-password"
      isRequired={!hasSecondFactor}
    />
  )
  return (
    <form className="gate-form narrow" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="ve" value={back} />
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
      {hasSecondFactor ? (
        <>
          <CodeField id="ma" name="ma" label={say('Mã 6 chữ số trên điện thoại')} isRequired={false} />
          <details className="fold">
            <summary>{say('Dùng mật khẩu thay mã')}</summary>
            {password}
          </details>
        </>
      ) : (
        password
      )}
      <p>
        <button className="button button-main" type="submit" disabled={isSending}>
          {isSending ? say('Đang kiểm tra…') : say('Xác nhận')}
        </button>
      </p>
    </form>
  )
}
