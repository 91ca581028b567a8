import type { DeskField } from '@/components/newsroom/desk-answer'
import { SECTION_COUNT_MAX } from '@/modules/sections/desk-queries'
import { SECTION_DESCRIPTION_CHARS_MAX, SECTION_NAME_CHARS_MAX } from '@/modules/sections/section-input'

/** `120 bài`, `hơn 10.000 bài` */
export function articlesInWords(count: number): string {
  if (count === 0) return 'chưa có bài'
  const figure = count.toLocaleString('vi-VN')
  return count >= SECTION_COUNT_MAX ? `từ ${figure} bài trở lên` : `${figure} bài`
}

const BLANK = { name: '', slug: '', description: '', englishName: '', englishSlug: '' }

/** The questions about a section, new or stored. */
export function sectionFields(stored = BLANK): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'name',
      label: 'Tên',
      hint: `Hiện trên thanh điều hướng. Tối đa ${SECTION_NAME_CHARS_MAX} ký tự.`,
      value: stored.name,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: 'Đường dẫn',
      hint: stored.slug
        ? 'Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.'
        : 'Có thể để trống, đường dẫn sẽ lấy từ tên.',
      value: stored.slug,
      from: 'name',
      before: '/',
    },
    {
      kind: 'area',
      name: 'description',
      label: 'Mô tả',
      hint: `Một câu dưới tên chuyên mục, cũng là lời giới thiệu trên công cụ tìm kiếm. Tối đa ${SECTION_DESCRIPTION_CHARS_MAX} ký tự.`,
      value: stored.description,
      rows: 3,
    },
    {
      kind: 'line',
      name: 'englishName',
      label: 'Tên tiếng Anh',
      hint: 'Để trống thì chuyên mục không có trên thanh điều hướng của bản tiếng Anh.',
      value: stored.englishName,
    },
    {
      kind: 'slug',
      name: 'englishSlug',
      label: 'Đường dẫn tiếng Anh',
      hint: 'Có thể để trống, đường dẫn sẽ lấy từ tên tiếng Anh.',
      value: stored.englishSlug,
      from: 'englishName',
      before: '/en/',
    },
  ]
}
