'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { type ListedProblem, ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'

export type BulkTyped = {
  sectionId: string
  tagName: string
  reason: string
  day: string
  time: string
  spacing: string
}
export type BulkAnswer = {
  attempt: number
  summary: string
  problems: Partial<Record<keyof BulkTyped, string>>
  typed: BulkTyped
} | null

/** What the deed asks for. */
export type BulkQuestion =
  | { kind: 'section'; sections: { id: number; name: string }[] }
  | { kind: 'tag'; tagNames: string[] }
  | { kind: 'reason' }
  | { kind: 'time'; today: string }
  | { kind: 'nothing' }

type Props = {
  action: (previous: BulkAnswer, form: FormData) => Promise<BulkAnswer>
  code: string
  button: string
  isGrave: boolean
  targets: string[]
  back: string
  question: BulkQuestion
}

const IDS: Record<keyof BulkTyped, string> = {
  sectionId: 'chuyen-muc-moi',
  tagName: 'chu-de-them',
  reason: 'ly-do-chung',
  day: 'ngay-dang',
  time: 'gio-dang',
  spacing: 'cach-nhau',
}

const NOTHING: BulkTyped = { sectionId: '', tagName: '', reason: '', day: '', time: '', spacing: '' }

type QuestionProps = { question: BulkQuestion; typed: BulkTyped; problems: NonNullable<BulkAnswer>['problems'] }

function Question({ question, typed, problems }: QuestionProps) {
  switch (question.kind) {
    case 'section':
      return (
        <Field id={IDS.sectionId} label={say('Chuyên mục mới')} problem={problems.sectionId} isRequired>
          {(control) => (
            <select {...control} name="sectionId" defaultValue={typed.sectionId}>
              <option value="">{say('Chưa chọn')}</option>
              {question.sections.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )
    case 'tag':
      return (
        <Field id={IDS.tagName} label={say('Chủ đề')} problem={problems.tagName} isRequired>
          {(control) => (
            <>
              <input
                {...control}
                type="text"
                name="tagName"
                defaultValue={typed.tagName}
                list="chu-de-da-co"
                autoComplete="off"
              />
              <datalist id="chu-de-da-co">
                {question.tagNames.map((name) => (
                  <option value={name} key={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )
    case 'reason':
      return (
        <Field
          id={IDS.reason}
          label={say('Lý do')}
          hint={say('Một lý do cho tất cả, được lưu cùng từng bài và trong nhật ký.')}
          problem={problems.reason}
          isRequired
        >
          {(control) => <textarea {...control} name="reason" rows={3} defaultValue={typed.reason} />}
        </Field>
      )
    case 'time':
      return <Times today={question.today} typed={typed} problems={problems} />
    case 'nothing':
      return null
  }
}

function Times({ today, typed, problems }: Omit<QuestionProps, 'question'> & { today: string }) {
  return (
    <>
      <div className="row">
        <Field id={IDS.day} label={say('Ngày')} problem={problems.day} isRequired>
          {(control) => <input {...control} type="date" name="day" min={today} defaultValue={typed.day} />}
        </Field>
        <Field id={IDS.time} label={say('Giờ (theo giờ Hà Nội)')} problem={problems.time} isRequired>
          {(control) => <input {...control} type="time" name="time" defaultValue={typed.time} />}
        </Field>
      </div>
      <Field
        id={IDS.spacing}
        label={say('Cách nhau bao nhiêu phút')}
        hint={say('Bài đầu đăng đúng giờ trên, mỗi bài sau cách bài trước từng ấy phút. Để trống thì đăng cùng lúc.')}
        problem={problems.spacing}
      >
        {(control) => (
          <input {...control} type="text" inputMode="numeric" name="spacing" defaultValue={typed.spacing} />
        )}
      </Field>
    </>
  )
}

/** The question that goes with a deed on several articles. */
export function BulkForm({ action, code, button, isGrave, targets, back, question }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const problems = answer?.problems ?? {}
  const listed: ListedProblem[] = (Object.keys(IDS) as (keyof BulkTyped)[]).flatMap((name) => {
    const sentence = problems[name]
    return sentence ? [{ fieldId: IDS[name], sentence }] : []
  })
  return (
    <form className="stack" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
      <input type="hidden" name="viec" value={code} />
      <input type="hidden" name="ve" value={back} />
      {targets.map((target) => (
        <input type="hidden" name="bai" value={target} key={target} />
      ))}
      <Question question={question} typed={answer?.typed ?? NOTHING} problems={problems} />
      <div className="row">
        <button className={isGrave ? 'button button-grave' : 'button button-main'} type="submit" disabled={isSending}>
          {button}
        </button>
        <a className="button button-quiet" href={back}>
          {say('Thôi')}
        </a>
      </div>
    </form>
  )
}
