import type { ReceiptActions } from './receipt-answer'
import { ReceiptDeeds } from './receipt-deeds'
import styles from './receipt-view.module.css'

/** While the tables do not answer, and with them masthead and footer: what was typed into a form stands there still. */
export function ReceiptAway({ token, actions }: { token: string; actions: ReceiptActions }) {
  return (
    <main className={`page ${styles.receipt}`} id="noi-dung">
      <h1 className={styles.heading}>Bình luận của bạn</h1>
      <p>Hệ thống đang tạm gián đoạn nên chưa xem được bình luận. Vui lòng tải lại trang sau ít phút.</p>
      <ReceiptDeeds receipt={null} token={token} actions={actions} />
    </main>
  )
}
