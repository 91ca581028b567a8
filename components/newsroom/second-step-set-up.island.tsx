'use client'
import { useActionState, useState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { QrPicture } from '@/components/ui/qr-picture'
import { say } from '@/lib/english/accounts'
import { CodeField } from './code-field'
import { PrintButton } from './print-button.island'
import { RecoveryCodes } from './recovery-codes'

/** `sealed` goes back with the form; `secretText` is for phones without a camera; `address` is what the picture says. */
export type SecondStepOffer = { sealed: string; secretText: string; address: string }

export type SetUpAnswer =
  | { kind: 'refused'; summary: string; attempt: number; offer: SecondStepOffer | null }
  | { kind: 'done'; recoveryCodes: string[] }
  | null

type Props = {
  action: (previous: SetUpAnswer, form: FormData) => Promise<SetUpAnswer>
  /** Null when this page is the answer to the form that has just used the offer up. */
  offer: SecondStepOffer | null
  account: string
  back: string
  backLabel: string
}

/** Scan, type the code, keep the recovery codes. The first offer stays, whatever the page was drawn with since. */
export function SecondStepSetUp({ action, offer, account, back, backLabel }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const [first] = useState(offer)
  if (answer?.kind === 'done') {
    return (
      <div className="gate-form">
        <p className="notice" role="status">
          {say('Đã bật xác thực hai bước.')}
        </p>
        <RecoveryCodes codes={answer.recoveryCodes} account={account} />
        <div className="row">
          <PrintButton label={say('In các mã')} />
          <a className="button button-main no-print" href={back}>
            {backLabel}
          </a>
        </div>
      </div>
    )
  }
  const shown = answer?.offer ?? first
  if (!shown) return null
  return (
    <form className="gate-form" action={send} key={answer?.attempt}>
      {answer && <ProblemSummary heading={answer.summary} />}
      <input type="hidden" name="ve" value={back} />
      <input type="hidden" name="biMat" value={shown.sealed} />
      <ol className="steps">
        <li>
          {say(
            'Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis, rồi quét hình này:',
          )}
          <QrPicture text={shown.address} label={say('Mã QR để thêm tài khoản vào ứng dụng xác thực')} />
          <details className="fold">
            <summary>{say('Không quét được? Gõ khoá bằng tay')}</summary>
            <p>
              {say('Tài khoản')} <strong>{account}</strong>
              {say(', khoá (theo thời gian):')}
            </p>
            <code className="secret">{shown.secretText}</code>
          </details>
        </li>
        <li>
          <CodeField id="ma" name="ma" label={say('Mã 6 chữ số ứng dụng đang hiện')} />
        </li>
      </ol>
      <button className="button button-main" type="submit" disabled={isSending}>
        {isSending ? say('Đang kiểm tra…') : say('Bật xác thực hai bước')}
      </button>
    </form>
  )
}
