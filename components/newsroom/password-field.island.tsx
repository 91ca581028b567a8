'use client'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/accounts'

type Props = {
  id: string
  name: string
  label: string
  /** What a password manager should do with it. */
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  problem?: string | undefined
  isRequired?: boolean
}

const NOT_ASCII = /[^\p{ASCII}]/u
const keyboardHint = () => say('Mật khẩu có chữ có dấu. Bộ gõ tiếng Việt có đang bật không?')

/**
 * A password, hidden or shown. The script only adds the showing and a word about the Vietnamese keyboard: a password
 * with marks is allowed, but often it is a keyboard that was left on.
 */
export function PasswordField({ id, name, label, autoComplete, hint, problem, isRequired = true }: Props) {
  const [isShown, setShown] = useState(false)
  const [hasMarks, setHasMarks] = useState(false)
  return (
    <Field
      id={id}
      label={label}
      hint={
        <>
          {hint && <span>{hint} </span>}
          <span aria-live="polite">{hasMarks ? keyboardHint() : ''}</span>
        </>
      }
      problem={problem}
      isRequired={isRequired}
    >
      {(control) => (
        <div className="password-row">
          <input
            {...control}
            name={name}
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="off"
            spellCheck={false}
            maxLength={300}
            onChange={(event) => setHasMarks(NOT_ASCII.test(event.target.value))}
          />
          <button
            className="button needs-script"
            type="button"
            aria-controls={id}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? say('Ẩn') : say('Hiện')}
            <span className="spoken"> {label.toLocaleLowerCase('vi')}</span>
          </button>
        </div>
      )}
    </Field>
  )
}
