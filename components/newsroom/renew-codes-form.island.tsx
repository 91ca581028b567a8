'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { PrintButton } from './print-button.island'
import { RecoveryCodes } from './recovery-codes'

export type RenewAnswer =
  | { kind: 'refused'; summary: string; attempt: number }
  | { kind: 'done'; recoveryCodes: string[] }
  | null
type Props = { action: (previous: RenewAnswer, form: FormData) => Promise<RenewAnswer>; account: string }

/** Ten new recovery codes in place of the old ones, shown once. */
export function RenewCodesForm({ action, account }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  if (answer?.kind === 'done') {
    return (
      <div className="gate-form narrow">
        <p className="notice" role="status">
          {say('Đã tạo mười mã mới; các mã cũ không dùng được nữa.')}
        </p>
        <RecoveryCodes codes={answer.recoveryCodes} account={account} />
        <p>
          <PrintButton label={say('In các mã')} />
        </p>
      </div>
    )
  }
  return (
    <form action={send} className="gate-form narrow">
      {answer && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
      <p>
        <button className="button" type="submit" disabled={isSending}>
          {say('Tạo mười mã dự phòng mới')}
        </button>
      </p>
    </form>
  )
}
