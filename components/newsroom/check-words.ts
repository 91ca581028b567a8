import { said, say } from '@/lib/english/versions'
import type { CheckName, Finding, Level } from '@/modules/articles/checks/finding'

/** What each finding says, and what to do about it. */
const SENTENCES: Record<CheckName, (detail: string) => string> = {
  headline: () => say('Chưa có tiêu đề.'),
  section: () => say('Chưa chọn chuyên mục.'),
  body: () => say('Chưa có nội dung.'),
  'missing-picture': (note) =>
    say('Còn một chỗ chờ ảnh{note}. Vui lòng thêm ảnh hoặc xoá chỗ đó.', { note: note ? `: ${note}` : '' }),
  alt: (id) =>
    say('Ảnh số {id} chưa có mô tả cho người không nhìn thấy ảnh. Vui lòng mô tả, hoặc đánh dấu là ảnh trang trí.', {
      id,
    }),
  placeholder: (mark) => say('Còn chỗ chờ điền: {mark}', { mark }),
  'legacy-text': () => say('Có chữ còn ở bảng mã cũ (TCVN3, VNI), bạn đọc sẽ thấy ký tự lạ.'),
  'unicode-form': () => say('Có chữ gõ theo kiểu dấu rời. Vui lòng lưu lại bài để máy chuẩn hoá.'),
  standfirst: () => say('Chưa có sa-pô.'),
  caption: (id) => say('Ảnh số {id} chưa có chú thích.', { id }),
  'dead-link': (href) => say('Liên kết không mở được: {href}', { href }),
  twin: (detail) => say('Gần giống một bài đã có: “{headline}”.', { headline: detail.slice(detail.indexOf(' ') + 1) }),
  'very-long-headline': () => say('Tiêu đề rất dài, sẽ bị cắt ở nhiều nơi. Vui lòng rút gọn nếu được.'),
  'long-headline': () => say('Tiêu đề dài hơn một dòng trên trang tìm kiếm, phần cuối sẽ bị cắt.'),
  'unchecked-link': (count) => say('{count} liên kết chưa kiểm tra được.', { count }),
  'double-space': (words) => say('Có hai dấu cách liền nhau: “{words}”', { words }),
  'office-name': (names) => say('Tên cơ quan viết hoa khác văn bản: {names}', { names }),
  children: () =>
    say('Bài nói về trẻ em và có ảnh. Nếu ảnh chụp rõ mặt trẻ, cần có sự đồng ý của cha mẹ và của trẻ từ 7 tuổi.'),
}

export const LEVEL_WORDS: Record<Level, string> = said({
  stops: 'Phải sửa',
  warns: 'Cần xem',
  reminds: 'Nhắc',
})

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
