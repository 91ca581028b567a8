export default function PreviewNotFound() {
  return (
    <main className="page" id="noi-dung">
      <h1>Liên kết xem trước không còn mở được</h1>
      <p>Liên kết chỉ dùng được trong 24 giờ. Vui lòng hỏi lại người đã gửi cho bạn.</p>
      <p>
        <a href="/">Về trang chủ</a>
      </p>
    </main>
  )
}
