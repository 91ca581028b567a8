'use client'
import { useActionState, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'

export type SignInAnswer = { summary: string; email: string; attempt: number } | null
type Props = {
  action: (previous: SignInAnswer, form: FormData) => Promise<SignInAnswer>
  /** Where to go once signed in. */
  back: string
}

const NOT_ASCII = /[^\p{ASCII}]/u

/** E-mail and password. The script only adds showing the password and a word about the Vietnamese keyboard. */
export function SignInForm({ action, back }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const [isShown, setShown] = useState(false)
  const [hasMarks, setHasMarks] = useState(false)
  const hint = hasMarks ? 'Mật khẩu có chữ có dấu. Bộ gõ tiếng Việt có đang bật không?' : undefined
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="ve" value={back} />
      <Field id="thu-dien-tu" label="Thư điện tử" isRequired>
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
      <Field id="mat-khau" label="Mật khẩu" hint={<span aria-live="polite">{hint}</span>} isRequired>
        {(control) => (
          <div className="password-row">
            <input
              {...control}
              name="password"
              type={isShown ? 'text' : 'password'}
              autoComplete="current-password"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={200}
              onChange={(event) => setHasMarks(NOT_ASCII.test(event.target.value))}
            />
            <button
              className="button needs-script"
              type="button"
              aria-controls="mat-khau"
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? 'Ẩn' : 'Hiện'}
              <span className="spoken"> mật khẩu</span>
            </button>
          </div>
        )}
      </Field>
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </button>
    </form>
  )
}
