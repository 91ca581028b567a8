import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import type { PasteRefusal, PasteReport } from '@/modules/paste/paste'
import type { PictureUploads } from './pasted-pictures'

const ENCODINGS: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3', vni: 'VNI', viscii: 'VISCII', vps: 'VPS' }

export const encodingName = (encoding: LegacyEncoding): string => ENCODINGS[encoding]

export const PASTE_REFUSALS: Record<PasteRefusal, string> = {
  empty: 'Không có chữ nào để dán.',
  'too-large': 'Nội dung dán quá lớn nên chưa dán được. Vui lòng dán từng phần, hoặc tải tệp Word lên.',
  'too-long': 'Nội dung dán dài hơn một bài được phép nên chưa dán. Vui lòng dán từng phần.',
}

export const UNKNOWN_FILE =
  'Ở đây chỉ nhận ảnh JPEG, PNG, WebP và tệp Word (.docx). Tệp khác: vui lòng dùng nút Tệp đính kèm.'

/** When what reads a clipboard could not be brought. */
export const UNREAD = 'Mất kết nối nên mới dán được chữ, chưa có định dạng, bảng và ảnh.'

/** `Đang tải ảnh lên: 1/3.` */
export function uploadsInWords({ done, total, problems }: PictureUploads): string {
  if (done < total) return `Đang tải ảnh lên: ${done}/${total}.`
  const kept = problems.length === 0 ? `Đã đưa ${total} ảnh vào kho và vào bài.` : `Đã xử lý ${total} ảnh.`
  return [kept, ...problems].join(' ')
}

/** `Đã dán 12 đoạn, 1 bảng. Chuyển 3 đoạn từ mã TCVN3 sang Unicode. 2 ảnh chưa có trong bài.` */
export function reportInWords(report: PasteReport): string {
  const { paragraphCount, tableCount, listCount, convertedCount, missingPictureCount, droppedCount } = report
  const counted = [
    paragraphCount > 0 && `${paragraphCount} đoạn`,
    listCount > 0 && `${listCount} danh sách`,
    tableCount > 0 && `${tableCount} bảng`,
  ].filter(Boolean)
  const converted = Object.entries(convertedCount).map(
    ([encoding, count]) => `Chuyển ${count} đoạn từ mã ${encodingName(encoding as LegacyEncoding)} sang Unicode.`,
  )
  return [
    `Đã dán ${counted.join(', ') || 'nội dung'}.`,
    ...converted,
    missingPictureCount > 0 && `${missingPictureCount} ảnh chưa có trong bài.`,
    droppedCount > 0 && `Bỏ ${droppedCount} chỗ không dành cho bạn đọc (chữ ẩn, chữ đã xoá, ghi chú).`,
  ]
    .filter(Boolean)
    .join(' ')
}
