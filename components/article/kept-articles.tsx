/**
 * The articles a reader's machine has kept. The list is drawn by `public/bai-da-giu.js` from what the machine holds; the
 * site itself does not know it.
 */
export function KeptArticles() {
  return (
    <section className="kept" aria-labelledby="bai-da-giu" data-with="bai-da-giu">
      <p className="kept-away" role="status" data-kept-away hidden>
        Không có kết nối mạng, và trang bạn mở chưa được giữ trên máy này.{' '}
        <button type="button" data-kept-again>
          Thử lại
        </button>
      </p>
      <h2 className="section-head" id="bai-da-giu">
        Bài giữ trên máy này
      </h2>
      <p>
        Máy của bạn giữ 20 bài đọc gần nhất cùng ảnh trong bài để đọc lại khi mất mạng. Danh sách chỉ nằm trên máy này;
        tòa soạn không biết bạn đã đọc gì.
      </p>
      <ul className="dated-list" data-kept-items />
      <p className="quiet" data-kept-none>
        Chưa có bài nào được giữ. Trình duyệt cần bật JavaScript để giữ bài.
      </p>
      <button type="button" data-kept-clear hidden>
        Xoá tất cả khỏi máy này
      </button>
      <output aria-live="polite" />
    </section>
  )
}
