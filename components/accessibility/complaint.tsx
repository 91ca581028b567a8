import type { Office } from '@/modules/settings/office'

/** Whom to tell about an obstacle, and by when there is an answer. */
export function Complaint({ office }: { office: Office }) {
  const { phone, email, address, publisher, accessibilityReplyDays } = office
  return (
    <>
      <h2 id="phan-anh">Gặp trở ngại, vui lòng báo cho chúng tôi</h2>
      <p>
        Vui lòng cho biết trang nào, bạn định làm gì, đang dùng máy và phần mềm hỗ trợ nào nếu có. {publisher} trả lời
        trong {accessibilityReplyDays} ngày làm việc; nếu chưa sửa ngay được, chúng tôi gửi nội dung bạn cần bằng cách
        khác.
      </p>
      <ul>
        {phone && <li>Điện thoại: {phone}</li>}
        {email && (
          <li>
            Thư điện tử: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {address && <li>Trực tiếp hoặc qua bưu điện: {address}</li>}
      </ul>
      <p>
        Quá hạn mà chưa có trả lời, hoặc chưa thoả đáng, bạn có quyền gửi phản ánh, kiến nghị đến cơ quan chủ quản của
        trang: {office.agency}.
      </p>
    </>
  )
}
