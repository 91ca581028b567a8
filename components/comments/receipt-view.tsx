import { isoWithZone, longDateTime } from '@/lib/time'
import type { Receipt } from '@/modules/comments/receipt'
import styles from './receipt-view.module.css'

const STATES: Record<Receipt['status'], { name: string; sentence: string }> = {
  pending: {
    name: 'Đang chờ duyệt',
    sentence: 'Bình luận sẽ hiện sau khi ban biên tập duyệt, thường trong 1 ngày làm việc.',
  },
  approved: { name: 'Đã đăng', sentence: 'Bình luận đã được duyệt và hiện dưới bài viết.' },
  rejected: { name: 'Không đăng', sentence: 'Ban biên tập không đăng bình luận này.' },
  withdrawn: { name: 'Đã rút lại', sentence: 'Bình luận đã được rút lại theo yêu cầu của người viết.' },
}

/** What a writer sees of their own comment: its state, the code to name it by, and the text. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const state = STATES[receipt.status]
  return (
    <article className={styles.receipt}>
      <h1 className={styles.heading}>Đã nhận bình luận</h1>
      <p className={styles.state} data-state={receipt.status}>
        <strong>{state.name}</strong>
      </p>
      <p>{state.sentence}</p>
      {receipt.rejectionReason && <p>Lý do: {receipt.rejectionReason}</p>}
      <p>
        Mã theo dõi: <strong className={styles.code}>{receipt.followUpCode}</strong>. Vui lòng giữ địa chỉ trang này để
        xem lại; chỉ người có địa chỉ mới mở được.
      </p>
      <section className={styles.text} aria-labelledby="binh-luan-da-gui">
        <h2 id="binh-luan-da-gui">{receipt.title}</h2>
        <p className={styles.byline}>
          {receipt.authorName} ·{' '}
          <time dateTime={isoWithZone(receipt.createdAt)}>{longDateTime(receipt.createdAt)}</time>
        </p>
        <p className={styles.body}>{receipt.body}</p>
      </section>
      {receipt.articlePath && (
        <p>
          Bài viết: <a href={receipt.articlePath}>{receipt.articleHeadline}</a>
        </p>
      )}
    </article>
  )
}
