export default function Forbidden() {
  return (
    <div className="stack narrow">
      <h1>Trang này không thuộc phần việc của bạn</h1>
      <p>
        Tài khoản của bạn chưa được giao quyền mở trang này. Nếu cần, vui lòng trao đổi với tổng biên tập hoặc người
        quản trị.
      </p>
      <p>
        <a className="button" href="/toa-soan">
          Về bàn làm việc
        </a>
      </p>
    </div>
  )
}
