'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/accounts'
import { CodeSheet, type PrintedCode } from './code-sheet'
import { PrintButton } from './print-button.island'
import { RoleFields, type SectionChoice } from './role-fields'

type Typed = { name: string; email: string; role: string; sectionIds: number[]; way: string }
export type InviteAnswer =
  | {
      kind: 'refused'
      summary: string
      problems: Partial<Record<'name' | 'email' | 'role', string>>
      typed: Typed
      attempt: number
    }
  | { kind: 'printed'; sheet: PrintedCode; userId: number }
  | null
type Props = {
  action: (previous: InviteAnswer, form: FormData) => Promise<InviteAnswer>
  sections: SectionChoice[]
  /** Without a mail server an invitation is better printed. */
  isMailSent: boolean
}

const FIELD_IDS = { name: 'ho-ten', email: 'thu-dien-tu', role: 'vai' } as const

/** Who is to come, as what, and how they are told. */
export function InviteForm({ action, sections, isMailSent }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  if (answer?.kind === 'printed') {
    return (
      <div className="gate-form narrow">
        <p className="notice no-print" role="status">
          {say('Đã tạo tài khoản. Mã chỉ hiện lần này: vui lòng in rồi đưa tận tay.')}
        </p>
        <CodeSheet sheet={answer.sheet} />
        <div className="row">
          <PrintButton label={say('In giấy mời')} />
          <a className="button no-print" href={`/toa-soan/nguoi-dung/${answer.userId}`}>
            {say('Xem tài khoản')}
          </a>
        </div>
      </div>
    )
  }
  const typed = answer?.typed ?? { name: '', email: '', role: '', sectionIds: [], way: isMailSent ? 'mail' : 'paper' }
  const problems = answer?.problems ?? {}
  const listed = (['name', 'email', 'role'] as const).flatMap((field) => {
    const sentence = problems[field]
    return sentence ? [{ fieldId: FIELD_IDS[field], sentence }] : []
  })
  return (
    <form className="gate-form narrow" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} problems={listed} />}
      <Field id="ho-ten" label={say('Họ tên')} problem={problems.name} isRequired>
        {(control) => (
          <input {...control} name="name" type="text" autoComplete="off" maxLength={200} defaultValue={typed.name} />
        )}
      </Field>
      <Field
        id="thu-dien-tu"
        label={say('Thư điện tử')}
        hint={say('Người này sẽ đăng nhập bằng địa chỉ ấy.')}
        problem={problems.email}
        isRequired
      >
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={254}
            defaultValue={typed.email}
          />
        )}
      </Field>
      <RoleFields role={typed.role} sectionIds={typed.sectionIds} sections={sections} problem={problems.role} />
      <fieldset className="choices">
        <legend>{say('Cách mời')}</legend>
        <label className="choice">
          <input type="radio" name="way" value="mail" defaultChecked={typed.way !== 'paper'} />
          <span>
            <strong>{say('Gửi thư')}</strong>
            <span className="meta">
              {isMailSent
                ? say('Thư có đường dẫn để đặt mật khẩu, dùng được trong 7 ngày.')
                : say(
                    'Máy chủ này chưa nối với máy chủ thư (SMTP_URL): thư chỉ được ghi vào một thư mục trên máy chủ.',
                  )}
            </span>
          </span>
        </label>
        <label className="choice">
          <input type="radio" name="way" value="paper" defaultChecked={typed.way === 'paper'} />
          <span>
            <strong>{say('In giấy')}</strong>
            <span className="meta">{say('Một tờ giấy có mã để đưa tận tay, dùng được trong 7 ngày.')}</span>
          </span>
        </label>
      </fieldset>
      <p>
        <button className="button button-main" type="submit" disabled={isSending}>
          {isSending ? say('Đang mời…') : say('Mời')}
        </button>
      </p>
    </form>
  )
}
