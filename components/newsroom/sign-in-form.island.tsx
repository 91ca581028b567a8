'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { PasswordField } from './password-field.island'

export type SignInAnswer = { summary: string; email: string; attempt: number } | null
type Props = {
  action: (previous: SignInAnswer, form: FormData) => Promise<SignInAnswer>
  /** Where to go once signed in. */
  back: string
}

/** E-mail and password. */
export function SignInForm({ action, back }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="ve" value={back} />
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
      <PasswordField id="mat-khau" name="password" label={say('Mật khẩu')} autoComplete="current-password" />
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? say('Đang đăng nhập…') : say('Đăng nhập')}
      </button>
    </form>
  )
}
