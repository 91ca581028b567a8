'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'

export type Details = { name: string; email: string }
export type DetailsAnswer = {
  summary: string
  problems: Partial<Record<keyof Details, string>>
  typed: Details
  /** Where to prove who one is, in another tab; null when that is not what is missing. */
  proveAt: string | null
  attempt: number
} | null
type Props = {
  action: (previous: DetailsAnswer, form: FormData) => Promise<DetailsAnswer>
  details: Details
  /** Whose; absent for one's own. */
  userId?: number
}

/** A person's name and the address they sign in with. */
export function DetailsForm({ action, details, userId }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const shown = answer?.typed ?? details
  const listed = [
    { fieldId: 'ho-ten', sentence: answer?.problems.name },
    { fieldId: 'thu-dien-tu', sentence: answer?.problems.email },
  ].flatMap(({ fieldId, sentence }) => (sentence ? [{ fieldId, sentence }] : []))
  return (
    <form className="gate-form narrow" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
      {answer?.proveAt && (
        <p>
          <a href={answer.proveAt} target="_blank" rel="noopener">
            {say('Xác nhận ở thẻ khác')}
          </a>
          {say(', rồi quay lại đây bấm Lưu.')}
        </p>
      )}
      {userId !== undefined && <input type="hidden" name="userId" value={userId} />}
      <Field id="ho-ten" label={say('Họ tên')} problem={answer?.problems.name} isRequired>
        {(control) => (
          <input {...control} name="name" type="text" autoComplete="name" maxLength={200} defaultValue={shown.name} />
        )}
      </Field>
      <Field
        id="thu-dien-tu"
        label={say('Thư điện tử')}
        hint={say('Dùng để đăng nhập và nhận thư của toà soạn.')}
        problem={answer?.problems.email}
        isRequired
      >
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={254}
            defaultValue={shown.email}
          />
        )}
      </Field>
      <p>
        <button className="button" type="submit" disabled={isSending}>
          {isSending ? say('Đang lưu…') : say('Lưu')}
        </button>
      </p>
    </form>
  )
}
