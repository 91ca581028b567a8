'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/comments'

type Words = { agency: string; body: string }

export type OfficialAnswerAnswer = {
  attempt: number
  summary: string
  problems: Partial<Words>
  typed: Words
} | null

type Props = {
  action: (previous: OfficialAnswerAnswer, form: FormData) => Promise<OfficialAnswerAnswer>
  commentId: number
}

const FIELD = { agency: 'tra-loi-co-quan', body: 'tra-loi-noi-dung' } as const

/** An answer in the name of an agency; what was typed stays when it was not taken. */
export function OfficialAnswerForm({ action, commentId }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const { problems = {}, typed } = answer ?? {}
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={(['agency', 'body'] as const).flatMap((name) => {
            const sentence = problems[name]
            return sentence ? [{ fieldId: FIELD[name], sentence }] : []
          })}
        />
      )}
      <input type="hidden" name="id" value={commentId} />
      <Field
        id={FIELD.agency}
        label={say('Cơ quan trả lời')}
        hint={say('Ví dụ: UBND phường Phố Mới.')}
        problem={problems.agency}
        isRequired
      >
        {(control) => (
          <input {...control} type="text" name="agency" autoComplete="organization" defaultValue={typed?.agency} />
        )}
      </Field>
      <Field
        id={FIELD.body}
        label={say('Câu trả lời')}
        hint={say('Hiện ngay dưới bình luận, đứng trước các trả lời khác và ghi rõ là của cơ quan.')}
        problem={problems.body}
        isRequired
      >
        {(control) => <textarea {...control} name="body" rows={5} defaultValue={typed?.body} />}
      </Field>
      <p>
        <button className="button" type="submit" disabled={isSending}>
          {say('Đăng câu trả lời')}
        </button>
      </p>
    </form>
  )
}
