import type { LegacyEncoding } from '@/lib/vi/legacy/decode'
import type { PasteRefusal, PasteReport } from '@/modules/paste/paste'

const ENCODINGS: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3', vni: 'VNI', viscii: 'VISCII', vps: 'VPS' }

export const encodingName = (encoding: LegacyEncoding): string => ENCODINGS[encoding]

export const PASTE_REFUSALS: Record<Exclude<PasteRefusal, 'empty'>, string> = {
  'too-large': 'Nội dung dán quá lớn nên chưa dán được. Vui lòng dán từng phần, hoặc tải tệp Word lên.',
  'too-long': 'Nội dung dán dài hơn một bài được phép nên chưa dán. Vui lòng dán từng phần.',
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
