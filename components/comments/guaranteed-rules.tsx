/** What holds on every installation, for a newsroom that has not written rules of its own. */
export function GuaranteedRules() {
  return (
    <>
      <p>
        Mỗi bình luận được một người của toà soạn đọc trước khi đăng. Bình luận không đăng đều có lý do, và người viết
        xem được lý do ấy.
      </p>
      <p>
        Sau khi gửi, bạn nhận một trang phản hồi riêng. Ở đó bạn sửa được bình luận khi chưa ai duyệt, rút lại bất cứ
        lúc nào, đề nghị xem lại một lần nếu bình luận không được đăng, và xoá dữ liệu của mình.
      </p>
    </>
  )
}
