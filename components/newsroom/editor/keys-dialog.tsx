import { Dialog } from './dialog'

const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl + S', 'Lưu ngay'],
  ['Ctrl + B', 'Chữ đậm'],
  ['Ctrl + I', 'Chữ nghiêng'],
  ['Ctrl + U', 'Gạch chân'],
  ['Ctrl + K', 'Gắn hoặc sửa liên kết'],
  ['Ctrl + Alt + 2', 'Đầu mục lớn'],
  ['Ctrl + Alt + 3', 'Đầu mục nhỏ'],
  ['Ctrl + Alt + 0', 'Đoạn văn thường'],
  ['Ctrl + Z', 'Hoàn tác'],
  ['Ctrl + Y', 'Làm lại'],
  ['Shift + Enter', 'Xuống dòng trong cùng một đoạn'],
  ['Tab', 'Trong danh sách: lùi vào một bậc; trong bảng: sang ô sau'],
  ['/', 'Trên dòng trống: mở danh sách chèn; bấm lần nữa để viết chính dấu này'],
  ['Alt + F10', 'Lên thanh công cụ; mũi tên trái, phải để chọn'],
  ['F11', 'Soạn toàn màn hình; Esc để trở lại'],
  ['Ctrl + /', 'Bảng phím này'],
]

/** The keys of the editor. Nothing happens on Ctrl+Shift: input methods switch on it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog heading="Phím tắt khi soạn bài" onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <button type="button" className="button button-main" onClick={onClose}>
          Đóng
        </button>
      </div>
    </Dialog>
  )
}
