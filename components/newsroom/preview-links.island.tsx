'use client'
import { useActionState } from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/articles'
import { AnsweredForm, type DeedAction } from './answered-form.island'

/** A link that was just made; the only time its address is known. */
export type MadeLink = { url: string; until: string; qr: { path: string; size: number } }
export type ShareAnswer = { attempt: number; problem: string | null; made: MadeLink | null } | null
export type OpenLink = { id: number; by: string; made: string; until: string }

type Props = {
  articleId: number
  share: (previous: ShareAnswer, form: FormData) => Promise<ShareAnswer>
  end: DeedAction
  open: OpenLink[]
}

function Made({ made }: { made: MadeLink }) {
  const { url, until, qr } = made
  return (
    <div className="notice made-link" role="status">
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        width="192"
        height="192"
        role="img"
        aria-label={say('Mã QR của liên kết')}
      >
        <rect className="qr-paper" width={qr.size} height={qr.size} />
        <path className="qr-ink" d={qr.path} />
      </svg>
      <div>
        <p>
          {say('Mở bằng điện thoại: quét mã, hoặc gửi liên kết này. Ai có liên kết đều xem được, đến {until}.', {
            until,
          })}
        </p>
        <p>
          <a href={url}>{url}</a>
        </p>
        <p className="meta">{say('Liên kết chỉ hiện một lần. Cần lại thì tạo liên kết khác.')}</p>
      </div>
    </div>
  )
}

/** Links by which somebody without an account looks at the text for a day. */
export function PreviewLinks({ articleId, share, end, open }: Props) {
  const [answer, send, isSending] = useActionState(share, null)
  return (
    <section className="stack" aria-labelledby="lien-ket-xem-truoc">
      <h2 id="lien-ket-xem-truoc">{say('Xem trên điện thoại thật')}</h2>
      {answer?.problem && <ProblemSummary heading={answer.problem} key={answer.attempt} />}
      {answer?.made && <Made made={answer.made} />}
      <form action={send}>
        <input type="hidden" name="id" value={articleId} />
        <button className="button" type="submit" disabled={isSending}>
          {say('Tạo liên kết xem trong 24 giờ')}
        </button>
      </form>
      {open.length > 0 && (
        <ul className="lines">
          {open.map(({ id, by, made, until }) => (
            <li className="line" key={id}>
              <p className="line-main">{say('{by} tạo lúc {made}, mở được đến {until}', { by, made, until })}</p>
              <AnsweredForm action={end}>
                <input type="hidden" name="id" value={articleId} />
                <input type="hidden" name="linkId" value={id} />
                <button className="button button-grave" type="submit">
                  {say('Khoá liên kết')}
                  <span className="spoken"> {say('tạo lúc {made}', { made })}</span>
                </button>
              </AnsweredForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
