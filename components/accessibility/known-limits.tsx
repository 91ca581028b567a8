/** What is known not to work for everybody, and what to do instead. Kept beside the tests: whoever mends one, takes it out. */
export function KnownLimits() {
  return (
    <>
      <h2 id="con-han-che">Những điều còn hạn chế</h2>
      <ul>
        <li>
          Máy soát không tìm ra mọi trở ngại: nó không biết lời mô tả ảnh có đúng hay không, câu văn có dễ hiểu hay
          không.
        </li>
        <li>
          Mã xác nhận khi gửi bình luận là ảnh có sáu chữ số. Nếu không đọc được, bạn có thể nghe mã hoặc để máy tự kiểm
          tra; để máy tự kiểm tra cần JavaScript.
        </li>
        <li>Tệp đính kèm (PDF, Word, Excel) giữ nguyên như nơi ban hành đã làm, có tệp chỉ là ảnh chụp văn bản.</li>
        <li>Phim nhúng từ trang khác mở ở trang ấy; phụ đề có hay không tuỳ nơi đăng.</li>
        <li>Ảnh trong bài nhập từ trang cũ có thể chưa có lời mô tả.</li>
        <li>Nút «Nghe bài» chỉ có khi bài có bản thu âm hoặc máy của bạn có giọng đọc tiếng Việt.</li>
      </ul>
    </>
  )
}
