'use client'
import { useActionState, useRef } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/comments'

export type MaskAnswer = {
  attempt: number
  summary: string
  problem: string | null
  chosen: string[]
  others: string
} | null

type Props = {
  action: (previous: MaskAnswer, form: FormData) => Promise<MaskAnswer>
  target: { id: number; version: number }
  suggestions: { text: string; kind: string }[]
}

const OTHERS = 'che-phan-khac'

/** Which parts of a comment to cover. Nothing else of it can be changed. */
export function MaskForm({ action, target, suggestions }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const others = useRef<HTMLTextAreaElement>(null)
  /** Adds what is selected on the page, a line each, as the text has it. */
  const takeSelection = () => {
    const lines = String(window.getSelection() ?? '').split('\n')
    const chosen = lines.map((line) => line.trim()).filter(Boolean)
    if (!others.current || chosen.length === 0) return
    others.current.value = [others.current.value.trimEnd(), ...chosen].filter(Boolean).join('\n')
  }
  return (
    <form className="stack mask" action={send} key={answer?.attempt}>
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={answer.problem ? [{ fieldId: OTHERS, sentence: answer.problem }] : []}
        />
      )}
      <input type="hidden" name="id" value={target.id} />
      <input type="hidden" name="version" value={target.version} />
      {suggestions.length > 0 && (
        <fieldset className="choices">
          <legend>{say('Che những chỗ này')}</legend>
          {suggestions.map(({ text, kind }) => (
            <label className="choice" key={text}>
              <input
                type="checkbox"
                name="piece"
                value={text}
                defaultChecked={answer ? answer.chosen.includes(text) : true}
              />
              <span>
                <strong>{text}</strong> <span className="meta">{kind}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field
        id={OTHERS}
        label={say('Phần khác cần che')}
        hint={say('Địa chỉ nhà, tên trẻ em… Chép đúng như trong bình luận, mỗi dòng một phần.')}
        problem={answer?.problem ?? undefined}
      >
        {(control) => <textarea {...control} ref={others} name="others" rows={3} defaultValue={answer?.others} />}
      </Field>
      <p className="needs-script">
        {/* Pressing a button would take the selection away. */}
        <button
          className="button"
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={takeSelection}
        >
          {say('Lấy phần đang bôi đen trong bình luận')}
        </button>
      </p>
      <p>
        {say(
          'Chữ gốc bị xoá hẳn, không lấy lại được. Chỗ che hiện “[đã che thông tin cá nhân]”; ngoài ra không sửa được gì.',
        )}
      </p>
      <p>
        <button className="button button-grave" type="submit" disabled={isSending}>
          {say('Che vĩnh viễn')}
        </button>
      </p>
    </form>
  )
}
