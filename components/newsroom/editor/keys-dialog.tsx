import { say } from '@/lib/english/editor'
import { Dialog } from './dialog'

const keys = (): readonly (readonly [string, string])[] => [
  ['Ctrl + S', say('Lưu ngay')],
  ['Ctrl + B', say('Chữ đậm')],
  ['Ctrl + I', say('Chữ nghiêng')],
  ['Ctrl + U', say('Gạch chân')],
  ['Ctrl + K', say('Gắn hoặc sửa liên kết')],
  ['Ctrl + Alt + 2', say('Đầu mục lớn')],
  ['Ctrl + Alt + 3', say('Đầu mục nhỏ')],
  ['Ctrl + Alt + 0', say('Đoạn văn thường')],
  ['Ctrl + Z', say('Hoàn tác')],
  ['Ctrl + Y', say('Làm lại')],
  ['Shift + Enter', say('Xuống dòng trong cùng một đoạn')],
  ['Tab', say('Trong danh sách: lùi vào một bậc; trong bảng: sang ô sau')],
  ['/', say('Trên dòng trống: mở danh sách chèn; bấm lần nữa để viết chính dấu này')],
  ['Alt + F10', say('Lên thanh công cụ; mũi tên trái, phải để chọn')],
  ['F11', say('Soạn toàn màn hình; Esc để trở lại')],
  ['Ctrl + /', say('Bảng phím này')],
]

/** The keys of the editor. Nothing happens on Ctrl+Shift: input methods switch on it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog heading={say('Phím tắt khi soạn bài')} onClose={onClose}>
      <dl className="keys">
        {keys().map(([key, deed]) => (
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
          {say('Đóng')}
        </button>
      </div>
    </Dialog>
  )
}
