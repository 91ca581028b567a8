import { Way } from './way'

/** For whoever reads news in a program of their own. */
export function FeedWay() {
  return (
    <Way id="qua-rss" heading="Qua trình đọc tin (RSS)">
      <p>
        Chép địa chỉ <a href="/feed.xml">/feed.xml</a> vào trình đọc tin của bạn. Mỗi chuyên mục, chủ đề và tác giả cũng
        có địa chỉ riêng: thêm <code>/feed.xml</code> vào cuối địa chỉ của trang ấy.
      </p>
    </Way>
  )
}
