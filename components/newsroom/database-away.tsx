import { say } from '@/lib/english/frame'
/** Stands in the place of a page that cannot be read now. The address is kept, so that loading again is enough. */
export function DatabaseAway() {
  return (
    <div className="stack narrow" role="alert">
      <h1>{say('Chưa đọc được dữ liệu')}</h1>
      <p>
        {say('Cơ sở dữ liệu đang tạm gián đoạn. Bạn đọc vẫn xem báo bình thường. Vui lòng tải lại trang sau ít phút.')}
      </p>
    </div>
  )
}
