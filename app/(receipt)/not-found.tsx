import { Document } from '@/components/site/document'

export default function ReceiptNotFound() {
  return (
    <Document>
      <main className="page" id="noi-dung">
        <h1>Không tìm thấy bình luận này</h1>
        <p>Địa chỉ theo dõi có thể bị thiếu chữ. Vui lòng mở lại đúng địa chỉ bạn nhận được sau khi gửi bình luận.</p>
        <p>
          <a href="/">Về trang chủ</a>
        </p>
      </main>
    </Document>
  )
}
