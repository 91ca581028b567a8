'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { CodeField, WrittenCodeField } from './code-field'

export type SecondStepAnswer = { summary: string; attempt: number } | null
type Props = {
  action: (previous: SecondStepAnswer, form: FormData) => Promise<SecondStepAnswer>
  /** Where to go once signed in. */
  back: string
}

/** The second step of signing in: the phone's digits, or a recovery code when there is no phone. */
export function SecondStepForm({ action, back }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="ve" value={back} />
      <CodeField
        id="ma"
        name="ma"
        label={say('Mã 6 chữ số')}
        hint={say('Mở ứng dụng xác thực trên điện thoại để xem mã.')}
        isRequired={false}
      />
      <details className="fold">
        <summary>{say('Không có điện thoại ở đây? Dùng mã dự phòng')}</summary>
        <WrittenCodeField
          id="ma-du-phong"
          name="maDuPhong"
          label={say('Mã dự phòng')}
          hint={say('Một trong mười mã bạn đã cất khi bật xác thực hai bước, mỗi mã dùng một lần.')}
          isRequired={false}
        />
      </details>
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? say('Đang kiểm tra…') : say('Vào toà soạn')}
      </button>
    </form>
  )
}
