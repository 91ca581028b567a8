import type { CheckName, Finding, Level } from '@/modules/articles/checks/finding'

/** What each finding says, and what to do about it. */
const SENTENCES: Record<CheckName, (detail: string) => string> = {
  headline: () => 'Chưa có tiêu đề.',
  section: () => 'Chưa chọn chuyên mục.',
  body: () => 'Chưa có nội dung.',
  'missing-picture': (note) => `Còn một chỗ chờ ảnh${note ? `: ${note}` : ''}. Vui lòng thêm ảnh hoặc xoá chỗ đó.`,
  alt: (id) =>
    `Ảnh số ${id} chưa có mô tả cho người không nhìn thấy ảnh. Vui lòng mô tả, hoặc đánh dấu là ảnh trang trí.`,
  placeholder: (mark) => `Còn chỗ chờ điền: ${mark}`,
  'legacy-text': () => 'Có chữ còn ở bảng mã cũ (TCVN3, VNI), bạn đọc sẽ thấy ký tự lạ.',
  'unicode-form': () => 'Có chữ gõ theo kiểu dấu rời. Vui lòng lưu lại bài để máy chuẩn hoá.',
  standfirst: () => 'Chưa có sa-pô.',
  caption: (id) => `Ảnh số ${id} chưa có chú thích.`,
  'dead-link': (href) => `Liên kết không mở được: ${href}`,
  twin: (detail) => `Gần giống một bài đã có: “${detail.slice(detail.indexOf(' ') + 1)}”.`,
  'very-long-headline': () => 'Tiêu đề rất dài, sẽ bị cắt ở nhiều nơi. Vui lòng rút gọn nếu được.',
  'long-headline': () => 'Tiêu đề dài hơn một dòng trên trang tìm kiếm, phần cuối sẽ bị cắt.',
  'unchecked-link': (count) => `${count} liên kết chưa kiểm tra được.`,
  'double-space': (words) => `Có hai dấu cách liền nhau: “${words}”`,
  'office-name': (names) => `Tên cơ quan viết hoa khác văn bản: ${names}`,
  children: () =>
    'Bài nói về trẻ em và có ảnh. Nếu ảnh chụp rõ mặt trẻ, cần có sự đồng ý của cha mẹ và của trẻ từ 7 tuổi.',
}

export const LEVEL_WORDS: Record<Level, string> = {
  stops: 'Phải sửa',
  warns: 'Cần xem',
  reminds: 'Nhắc',
}

const FIELD_PLACES: Record<string, string> = {
  headline: 'tieu-de',
  standfirst: 'sa-po',
  body: 'noi-dung-bai',
  sectionId: 'chuyen-muc',
  leadMediaId: 'anh-dai-dien',
}

export const checkSentence = ({ check, detail }: Finding) => SENTENCES[check](detail)

/** The place of the editor that a finding is about: `#tieu-de`, `#khoi-3`; null for the whole text. */
export function placeFragment({ place }: Finding): string | null {
  if (place === null) return null
  if ('block' in place) return `#khoi-${place.block + 1}`
  const id = FIELD_PLACES[place.field]
  return id ? `#${id}` : null
}

/** The other article a finding names; null for all but twins. */
export function twinPath({ check, detail }: Finding): string | null {
  return check === 'twin' ? `/toa-soan/bai/${detail.slice(0, detail.indexOf(' '))}` : null
}
