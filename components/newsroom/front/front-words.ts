import { said, say } from '@/lib/english/front'
import type { FrontPart } from '@/modules/front/changed-parts'
import type { BlockLayout } from '@/modules/front/layouts'

export const LAYOUT_WORDS: Record<BlockLayout, string> = said({
  'lead-list': 'Tin chính có ảnh và danh sách',
  cards: 'Lưới ảnh',
  headlines: 'Danh sách tít theo ngày',
  'photo-strip': 'Dải ảnh nền sẫm',
  opinion: 'Ý kiến, chuyện kể (chỉ chữ)',
})

export const PART_WORDS: Record<FrontPart, string> = said({
  banner: 'Tin khẩn',
  top: 'Tin chính và tin phụ',
  focus: 'Tiêu điểm',
  notices: 'Thông báo',
  blocks: 'Khối chuyên mục',
})

/** What a version changed, as a line of the list of versions ends. */
export const partsInWords = (parts: readonly FrontPart[]): string =>
  parts.length > 0 ? parts.map((part) => PART_WORDS[part]).join(', ') : say('không đổi')
