export default function FollowNotFound() {
  return (
    <main className="page" id="noi-dung">
      <h1>Không tìm thấy trang này</h1>
      <p>Địa chỉ có thể bị thiếu chữ. Vui lòng mở lại đúng địa chỉ trong thư bạn nhận được.</p>
      <p>
        <a href="/nhan-tin">Các cách nhận tin</a>
      </p>
    </main>
  )
}
