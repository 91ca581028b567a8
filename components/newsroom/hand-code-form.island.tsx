'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { CodeSheet, type PrintedCode } from './code-sheet'
import { PrintButton } from './print-button.island'

export type HandCodeAnswer =
  | { kind: 'refused'; summary: string; attempt: number }
  | { kind: 'mailed'; email: string }
  | { kind: 'printed'; sheet: PrintedCode }
  | null
type Props = { action: (previous: HandCodeAnswer, form: FormData) => Promise<HandCodeAnswer>; userId: number }

/** A link by mail or a code on paper; two buttons, one form. */
export function HandCodeForm({ action, userId }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <div className="gate-form narrow">
      {answer?.kind === 'mailed' && (
        <p className="notice" role="status">
          {say('Thư đang được gửi tới {email}.', { email: answer.email })}
        </p>
      )}
      {answer?.kind === 'printed' && (
        <>
          <p className="notice no-print" role="status">
            {say('Mã chỉ hiện lần này: vui lòng in rồi đưa tận tay.')}
          </p>
          <CodeSheet sheet={answer.sheet} />
          <p>
            <PrintButton label={say('In giấy')} />
          </p>
        </>
      )}
      <form action={send}>
        {answer?.kind === 'refused' && <ProblemSummary heading={answer.summary} key={answer.attempt} />}
        <input type="hidden" name="userId" value={userId} />
        <div className="row">
          <button className="button" type="submit" name="way" value="mail" disabled={isSending}>
            {say('Gửi thư')}
          </button>
          <button className="button" type="submit" name="way" value="paper" disabled={isSending}>
            {say('In mã')}
          </button>
        </div>
      </form>
    </div>
  )
}
