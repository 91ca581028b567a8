import { isoWithZone, longDateTime } from '@/lib/time'
import { COMMENT_RULES_PATH } from '@/modules/articles/standing-page-address'
import type { Receipt } from '@/modules/comments/receipt'
import type { ReceiptActions } from './receipt-answer'
import { ReceiptDeeds } from './receipt-deeds'
import styles from './receipt-view.module.css'
import { DONE_WORDS, STATE_NAMES, STATE_TONES, StateWords } from './receipt-words'

type Props = {
  receipt: Receipt
  token: string
  /** The whole address of this page, to be kept by the writer. */
  address: string
  /** Which form was just taken. */
  done: string | undefined
  actions: ReceiptActions
}

/** What a writer sees of their own comment: what has become of it, why, and what they can still do. */
export function ReceiptView({ receipt, token, address, done, actions }: Props) {
  const { state } = receipt
  return (
    <article className={styles.receipt}>
      <h1 className={styles.heading}>{state === 'waiting' ? 'Đã nhận bình luận' : 'Bình luận của bạn'}</h1>
      {done && DONE_WORDS[done] && (
        <p className={styles.done} role="status">
          {DONE_WORDS[done]}
        </p>
      )}
      <div className={styles.state} data-tone={STATE_TONES[state]}>
        <p>
          <strong>{STATE_NAMES[state]}</strong>
        </p>
        <StateWords receipt={receipt} />
      </div>
      <KeptAddress followUpCode={receipt.followUpCode} address={address} />
      {state !== 'erased' && <Sent receipt={receipt} />}
      {receipt.articlePath && (
        <p>
          Bài viết: <a href={receipt.articlePath}>{receipt.articleHeadline}</a>
        </p>
      )}
      <ReceiptDeeds receipt={receipt} token={token} actions={actions} />
      <p>
        <a href={COMMENT_RULES_PATH}>Quy định bình luận và số liệu hằng tháng</a>
      </p>
    </article>
  )
}

/** The address is the only key to this page, so it is there to be copied by hand as well. */
function KeptAddress({ followUpCode, address }: { followUpCode: string; address: string }) {
  return (
    <section className={styles.kept} aria-labelledby="giu-dia-chi">
      <h2 id="giu-dia-chi">Giữ địa chỉ trang này</h2>
      <p>
        Chỉ người có địa chỉ mới mở được trang, và chúng tôi không gửi lại được. Mã theo dõi để hỏi qua điện thoại:{' '}
        <strong className={styles.code}>{followUpCode}</strong>.
      </p>
      <p className={styles.address}>{address}</p>
      <p className={styles.tools} data-needs-script hidden>
        <button type="button" data-copy-link={address}>
          Sao chép địa chỉ
        </button>
        <button type="button" data-print>
          In trang này
        </button>
        <output aria-live="polite" />
      </p>
    </section>
  )
}

function Sent({ receipt }: { receipt: Receipt }) {
  const { title, authorName, createdAt, body, appeal, hasPhone } = receipt
  return (
    <section className={styles.text} aria-labelledby="binh-luan-da-gui">
      <h2 id="binh-luan-da-gui">{title}</h2>
      <p className={styles.byline}>
        {authorName} · <time dateTime={isoWithZone(createdAt)}>{longDateTime(createdAt)}</time>
      </p>
      <p className={styles.body}>{body}</p>
      {appeal && (
        <>
          <h3>Lời đề nghị xem lại</h3>
          <p className={styles.body}>{appeal}</p>
        </>
      )}
      {hasPhone && (
        <p className={styles.byline}>
          Số điện thoại bạn gửi được niêm phong, không hiện ở đây, và tự xoá 90 ngày sau khi bình luận được duyệt hoặc
          từ chối.
        </p>
      )}
    </section>
  )
}
