import { Field } from '@/components/ui/field'

type Props = {
  id: string
  name: string
  label: string
  hint?: string
  problem?: string | undefined
  isRequired?: boolean
}

/** Six digits of a phone, in the big keys of a telephone where there are any. Spaces are taken as they come. */
export function CodeField({ id, name, label, hint, problem, isRequired = true }: Props) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isRequired={isRequired}>
      {(control) => (
        <input
          {...control}
          className="code-input"
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={20}
        />
      )}
    </Field>
  )
}

/** A code read from paper: letters and digits. */
export function WrittenCodeField({ id, name, label, hint, problem, isRequired = true }: Props) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem} isRequired={isRequired}>
      {(control) => (
        <input
          {...control}
          className="code-input"
          name={name}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={60}
        />
      )}
    </Field>
  )
}
