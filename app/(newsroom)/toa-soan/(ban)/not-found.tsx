export default function NotFound() {
  return (
    <div className="stack narrow">
      <h1>Không tìm thấy trang</h1>
      <p>Bài viết hoặc trang này không có trong toà soạn. Có thể đường dẫn đã gõ thiếu.</p>
      <p>
        <a className="button" href="/toa-soan/bai">
          Xem danh sách bài viết
        </a>
      </p>
    </div>
  )
}
