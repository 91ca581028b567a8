import { isoWithZone, longDateTime } from '@/lib/time'
import type { Receipt } from '@/modules/comments/receipt'
import type { ReceiptState } from '@/modules/comments/receipt-state'
import { REJECTION_WORDS } from './rejection-words'

export const STATE_NAMES: Readonly<Record<ReceiptState, string>> = {
  waiting: 'Đang chờ duyệt',
  published: 'Đã đăng',
  refused: 'Không đăng',
  appealed: 'Đang xem lại',
  upheld: 'Không đăng',
  withdrawn: 'Đã rút lại',
  erased: 'Đã xoá dữ liệu',
}

/** Which colour a state has, besides its name. */
export const STATE_TONES: Readonly<Record<ReceiptState, 'info' | 'ok' | 'warn' | 'plain'>> = {
  waiting: 'info',
  published: 'ok',
  refused: 'warn',
  appealed: 'info',
  upheld: 'warn',
  withdrawn: 'plain',
  erased: 'plain',
}

/** What a form that was taken has done, for the line at the top. */
export const DONE_WORDS: Readonly<Record<string, string>> = {
  sua: 'Đã nhận bản sửa. Toà soạn sẽ đọc bản này.',
  'rut-lai': 'Đã rút lại bình luận.',
  'xem-lai': 'Đã gửi đề nghị xem lại.',
  'xoa-du-lieu': 'Đã xoá dữ liệu của bình luận này.',
}

const At = ({ at }: { at: Date }) => <time dateTime={isoWithZone(at)}>{longDateTime(at)}</time>

/** When something was decided; older rows may not know it. */
const atTime = (at: Date | null) =>
  at && (
    <>
      {' '}
      lúc <At at={at} />
    </>
  )

function Why({ receipt }: { receipt: Receipt }) {
  const { rejectionCode, rejectionReason } = receipt
  const parts = [
    rejectionCode && rejectionCode !== 'other' ? `${REJECTION_WORDS[rejectionCode]}.` : '',
    rejectionReason,
  ]
  const said = parts.filter(Boolean).join(' ')
  return said ? (
    <p>
      Lý do: <strong>{said}</strong>
    </p>
  ) : null
}

const MASKED = (
  <p>
    Toà soạn đã che thông tin cá nhân có trong bình luận và xoá hẳn phần chữ ấy; chỗ che được đánh dấu cho người đọc
    biết.
  </p>
)

const SENTENCES: Readonly<Record<ReceiptState, (receipt: Receipt) => React.ReactNode>> = {
  waiting: ({ correctedAt, isMasked }) => (
    <>
      {correctedAt && <p>Bạn đã sửa{atTime(correctedAt)}; toà soạn đọc bản đã sửa.</p>}
      {isMasked && MASKED}
      <p>
        Một người của toà soạn đọc mỗi bình luận trước khi đăng, thường trong 1 ngày làm việc. Kết quả và lý do sẽ hiện
        ở trang này.
      </p>
    </>
  ),
  published: ({ moderatedAt, appealedAt, isMasked, commentPath }) => (
    <>
      <p>
        {appealedAt ? 'Toà soạn đã xem lại và duyệt' : 'Bình luận được duyệt'}
        {atTime(moderatedAt)}.{' '}
        {commentPath ? (
          <a href={commentPath}>Xem bình luận trên trang</a>
        ) : (
          'Bài viết hiện không mở được nên bình luận cũng chưa đọc được.'
        )}
      </p>
      {isMasked && MASKED}
    </>
  ),
  refused: (receipt) => (
    <>
      <p>
        {receipt.wasPublished ? 'Toà soạn đã gỡ bình luận' : 'Toà soạn quyết định không đăng bình luận'}
        {atTime(receipt.moderatedAt)}.
      </p>
      <Why receipt={receipt} />
      <p>Nếu thấy chưa đúng, bạn có thể đề nghị xem lại một lần; người duyệt sẽ đọc lời bạn viết.</p>
    </>
  ),
  appealed: (receipt) => (
    <>
      <Why receipt={receipt} />
      <p>
        Bạn đã đề nghị xem lại{atTime(receipt.appealedAt)}. Một người của toà soạn sẽ đọc lại bình luận cùng lời đề
        nghị; quyết định lần này là quyết định cuối và sẽ hiện ở đây.
      </p>
    </>
  ),
  upheld: (receipt) => (
    <>
      <p>
        Toà soạn đã xem lại theo đề nghị của bạn{atTime(receipt.moderatedAt)} và giữ quyết định không đăng. Mỗi bình
        luận được xem lại một lần nên đây là quyết định cuối.
      </p>
      <Why receipt={receipt} />
    </>
  ),
  withdrawn: ({ withdrawnAt, wasPublished }) => (
    <p>
      Bạn đã rút lại bình luận này{atTime(withdrawnAt)}.{' '}
      {wasPublished
        ? 'Dưới bài viết chỉ còn dòng báo có một bình luận đã được rút.'
        : 'Bình luận chưa từng hiện cho bạn đọc khác.'}
    </p>
  ),
  erased: ({ erasedAt }) => (
    <p>
      Họ tên, tiêu đề, nội dung, số điện thoại và lời đề nghị của bạn đã được xoá{atTime(erasedAt)}. Chỉ ngày gửi và kết
      quả duyệt được giữ lại để cộng vào số liệu hằng tháng.
    </p>
  ),
}

/** What has become of a comment and what happens next. */
export const StateWords = ({ receipt }: { receipt: Receipt }) => SENTENCES[receipt.state](receipt)
