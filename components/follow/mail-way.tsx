import type { ReactNode } from 'react'
import { Way } from './way'

type Props = { isOffered: boolean; children: ReactNode }

/** What mail from this paper is like, above the form; or that there is none. */
export function MailOffer({ isOffered, children }: Props) {
  if (!isOffered) {
    return <p>Trang này chưa mở việc gửi tin qua thư. Trong lúc chờ, mời bạn dùng cách nhận tin khác.</p>
  }
  return (
    <>
      <p>
        Mỗi thư gồm tiêu đề, lời dẫn và đường dẫn của các bài mới trong mục bạn chọn; không có bài mới thì không gửi.
        Thư không gắn mã theo dõi, và thôi nhận chỉ bằng một lần bấm.
      </p>
      {children}
      <p>
        <a href="/trang/quyen-rieng-tu">Quyền riêng tư của bạn</a>
      </p>
    </>
  )
}

/** Mail among the other ways. */
export function MailWay(props: Props) {
  return (
    <Way id="qua-thu" heading="Qua thư điện tử">
      <MailOffer {...props} />
    </Way>
  )
}
