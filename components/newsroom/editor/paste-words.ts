import { said, say } from '@/lib/english/editor'
import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import type { PasteRefusal, PasteReport } from '@/modules/paste/paste'
import type { PictureUploads } from './pasted-pictures'

const ENCODINGS: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3', vni: 'VNI', viscii: 'VISCII', vps: 'VPS' }

export const encodingName = (encoding: LegacyEncoding): string => ENCODINGS[encoding]

export const PASTE_REFUSALS: Record<PasteRefusal, string> = said({
  empty: 'Không có chữ nào để dán.',
  'too-large': 'Nội dung dán quá lớn nên chưa dán được. Vui lòng dán từng phần, hoặc tải tệp Word lên.',
  'too-long': 'Nội dung dán dài hơn một bài được phép nên chưa dán. Vui lòng dán từng phần.',
})

export const unknownFile = () =>
  say('Ở đây chỉ nhận ảnh JPEG, PNG, WebP và tệp Word (.docx). Tệp khác: vui lòng dùng nút Tệp đính kèm.')

/** When what reads a clipboard could not be brought. */
export const unread = () => say('Mất kết nối nên mới dán được chữ, chưa có định dạng, bảng và ảnh.')

/** `Đang tải ảnh lên: 1/3.` */
export function uploadsInWords({ done, total, problems }: PictureUploads): string {
  if (done < total) return say('Đang tải ảnh lên: {done}/{total}.', { done, total })
  const kept =
    problems.length === 0
      ? say('Đã đưa {total} ảnh vào kho và vào bài.', { total })
      : say('Đã xử lý {total} ảnh.', { total })
  return [kept, ...problems].join(' ')
}

/** `12 đoạn, 1 bảng` */
function countedInWords({ paragraphCount, tableCount, listCount }: PasteReport): string {
  const counted = [
    paragraphCount > 0 && say('{paragraphCount} đoạn', { paragraphCount }),
    listCount > 0 && say('{listCount} danh sách', { listCount }),
    tableCount > 0 && say('{tableCount} bảng', { tableCount }),
  ].filter(Boolean)
  return counted.join(', ') || say('nội dung')
}

function restInWords({ convertedCount, missingPictureCount, droppedCount }: PasteReport): string[] {
  const converted = Object.entries(convertedCount).map(([encoding, count]) => {
    const name = encodingName(encoding as LegacyEncoding)
    return say('Chuyển {count} đoạn từ mã {name} sang Unicode.', { count, name })
  })
  const missing = say('{missingPictureCount} ảnh chưa có trong bài.', { missingPictureCount })
  const dropped = say('Bỏ {droppedCount} chỗ không dành cho bạn đọc (chữ ẩn, chữ đã xoá, ghi chú).', { droppedCount })
  return [...converted, ...(missingPictureCount > 0 ? [missing] : []), ...(droppedCount > 0 ? [dropped] : [])]
}

/** `Đã dán 12 đoạn, 1 bảng. Chuyển 3 đoạn từ mã TCVN3 sang Unicode. 2 ảnh chưa có trong bài.` */
export function reportInWords(report: PasteReport): string {
  return [say('Đã dán {what}.', { what: countedInWords(report) }), ...restInWords(report)].join(' ')
}

/** `đọc được 12 đoạn, 1 bảng.`: the same of a file whose words are not in the text yet. */
export function readInWords(report: PasteReport): string {
  return [say('đọc được {what}.', { what: countedInWords(report) }), ...restInWords(report)].join(' ')
}
