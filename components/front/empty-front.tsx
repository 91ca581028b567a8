/** The front page of a newsroom that has published nothing yet. */
export function EmptyFront() {
  return (
    <section className="empty" aria-labelledby="chua-co-bai">
      <h2 id="chua-co-bai">Tòa soạn đang chuẩn bị số đầu tiên</h2>
      <p>Bài viết sẽ xuất hiện ở đây ngay khi được đăng. Mời bạn trở lại sau ít phút.</p>
      <p>
        Nếu bạn là người của tòa soạn, vui lòng <a href="/toa-soan">vào bàn làm việc</a> để viết bài đầu tiên.
      </p>
    </section>
  )
}
