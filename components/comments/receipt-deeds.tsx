import type { Receipt } from '@/modules/comments/receipt'
import { mayDoToOwn, type OwnDeed } from '@/modules/comments/receipt-state'
import type { ReceiptActions } from './receipt-answer'
import { ReceiptForm } from './receipt-forms'
import styles from './receipt-view.module.css'

type Props = {
  /** Null while the comment cannot be read: then a form shows only what was typed into it. */
  receipt: Receipt | null
  token: string
  actions: ReceiptActions
}

const ORDER: readonly OwnDeed[] = ['correct', 'appeal', 'withdraw', 'erase']

/** What a form that was sent says beforehand, by what it does. */
const EXPLANATIONS: Readonly<Record<OwnDeed, (receipt: Receipt | null) => string>> = {
  correct: () =>
    'Sửa được cho tới khi có người đọc. Bản sửa thay hẳn bản cũ và được kiểm tra như một bình luận mới; bạn không phải nhập lại mã xác nhận.',
  appeal: () => 'Mỗi bình luận được đề nghị một lần. Quyết định sau đó là quyết định cuối.',
  withdraw: (receipt) =>
    receipt?.state === 'published'
      ? 'Bình luận rời khỏi trang; chỗ ấy còn dòng báo người viết đã rút lại, các trả lời của người khác vẫn còn. Số điện thoại, nếu có, được xoá ngay.'
      : 'Toà soạn không đọc bình luận này nữa. Số điện thoại, nếu có, được xoá ngay.',
  erase: (receipt) =>
    `Xoá họ tên, tiêu đề, nội dung và số điện thoại khỏi hệ thống${
      receipt?.state === 'published' ? '; bình luận cũng rời khỏi trang' : ''
    }. Chỉ ngày gửi và kết quả duyệt ở lại để cộng vào số liệu hằng tháng.`,
}

/** The things a writer may still do with the comment, each folded away under its name. */
export function ReceiptDeeds({ receipt, token, actions }: Props) {
  const forms = ORDER.map((deed) => (
    <ReceiptForm
      key={deed}
      deed={deed}
      action={actions[deed]}
      token={token}
      isOffered={!receipt || mayDoToOwn(receipt.state, deed)}
      words={receipt && wordsOf(receipt)}
    >
      <p>{EXPLANATIONS[deed](receipt)}</p>
    </ReceiptForm>
  ))
  // Nothing is left to offer; what was typed into a form that came too late still stands there.
  if (!receipt || receipt.state === 'erased') return <div className={styles.deeds}>{forms}</div>
  return (
    <section className={styles.deeds} aria-labelledby="viec-lam-duoc">
      <h2 id="viec-lam-duoc">Bạn có thể</h2>
      {forms}
    </section>
  )
}

const wordsOf = ({ authorName, title, body, version }: Receipt) => ({ authorName, title, body, version })
