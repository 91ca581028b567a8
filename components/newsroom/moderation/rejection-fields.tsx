import { useRef } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/comments'
import { LANGUAGE_FIELD } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import type { ModerationAnswer } from './queued-comment'
import { isReadySentence, READY_SENTENCES, REJECTIONS, type RejectionCode } from './rejections'

type Props = {
  id: number
  /** That of the article, which its writer reads too. */
  language: Language
  /** The refusal of this entry, if it was this one. */
  answer: NonNullable<ModerationAnswer> | null
  button: string
  isSending: boolean
}

/** Why not: a reason that is counted, and the sentence its writer reads, which may be changed. */
export function RejectionFields({ id, language, answer, button, isSending }: Props) {
  const sentence = useRef<HTMLTextAreaElement>(null)
  const problemId = `ma-ly-do-${id}-loi`
  // The sentence follows the reason until somebody has written their own.
  const readySentences = READY_SENTENCES[language]
  const propose = (code: RejectionCode) => {
    const area = sentence.current
    if (area && (area.value.trim() === '' || isReadySentence(area.value))) area.value = readySentences[code]
  }
  return (
    <div className="reject-form">
      <input type="hidden" name={LANGUAGE_FIELD} value={language} />
      <fieldset className="reasons" aria-describedby={answer?.problems.code ? problemId : undefined}>
        <legend>{say('Lý do')}</legend>
        {answer?.problems.code && (
          <p className="reasons-problem" id={problemId}>
            {answer.problems.code}
          </p>
        )}
        {REJECTIONS.map(({ code, digit, label }) => (
          <label className="reason" key={code}>
            <input
              type="radio"
              name="ma"
              value={code}
              data-digit={digit}
              defaultChecked={answer?.typed.code === code}
              onChange={() => propose(code)}
            />
            <span>
              <span className="needs-script" aria-hidden="true">
                {digit}.{' '}
              </span>
              {label}
              {readySentences[code] && (
                <span className="reason-sentence" lang={language}>
                  {readySentences[code]}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        id={`ly-do-${id}`}
        label={say('Câu gửi người viết')}
        hint={say('Người viết đọc câu này trên biên nhận. Để trống thì gửi câu có sẵn của lý do đã chọn.')}
        problem={answer?.problems.reason}
      >
        {(control) => <textarea {...control} name="lyDo" rows={3} defaultValue={answer?.typed.reason} ref={sentence} />}
      </Field>
      <button className="button button-grave" name="viec" value="tu-choi" type="submit" disabled={isSending}>
        {button}
      </button>
    </div>
  )
}
