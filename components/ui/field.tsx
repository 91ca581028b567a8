import type { ReactNode } from 'react'
import { sayIn } from '@/lib/english/fields'
import { interfaceLanguage } from '@/lib/interface-language'
import type { Language } from '@/lib/words/language'
import styles from './field.module.css'

/** What the control inside a field must carry so that its label, hint and problem are announced with it. */
export type ControlProps = {
  id: string
  required?: true
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type FieldProps = {
  id: string
  label: string
  hint?: ReactNode
  /** The sentence to show, or nothing when the value is fine. */
  problem?: string | undefined
  isRequired?: boolean
  /** That of the form, on a reader's page. */
  language?: Language
  children: (control: ControlProps) => ReactNode
}

const hintId = (id: string) => `${id}-goi-y`
const problemId = (id: string) => `${id}-loi`

/** What ties a control to the hint and the problem of its field. Empty parts are left out. */
export function controlProps(id: string, has: { hint: boolean; problem: boolean; isRequired: boolean }): ControlProps {
  const described = [has.hint && hintId(id), has.problem && problemId(id)].filter(Boolean).join(' ')
  return {
    id,
    ...(has.isRequired && { required: true }),
    ...(described && { 'aria-describedby': described }),
    ...(has.problem && { 'aria-invalid': true }),
  }
}

/** One question of a form: label, hint, problem, control, in this order, read out together. */
export function Field({ id, label, hint, problem, isRequired = false, language, children }: FieldProps) {
  const has = { hint: Boolean(hint), problem: Boolean(problem), isRequired }
  return (
    <div className={styles.field} data-invalid={problem ? '' : undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isRequired && (
          <>
            <span className={styles.mark} aria-hidden="true">
              {' (*)'}
            </span>
            <span className={styles.spoken}> {sayIn(language ?? interfaceLanguage(), 'bắt buộc')}</span>
          </>
        )}
      </label>
      {hint && (
        <p className={styles.hint} id={hintId(id)}>
          {hint}
        </p>
      )}
      {problem && (
        <p className={styles.problem} id={problemId(id)}>
          {problem}
        </p>
      )}
      {children(controlProps(id, has))}
    </div>
  )
}
