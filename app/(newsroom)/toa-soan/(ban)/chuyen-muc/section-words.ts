import type { DeskField } from '@/components/newsroom/desk-answer'
import { say } from '@/lib/english/shelves'
import { inDigits } from '@/lib/interface-language'
import { SECTION_COUNT_MAX } from '@/modules/sections/desk-queries'
import { SECTION_DESCRIPTION_CHARS_MAX, SECTION_NAME_CHARS_MAX } from '@/modules/sections/section-input'

/** `120 bài`, `hơn 10.000 bài` */
export function articlesInWords(count: number): string {
  if (count === 0) return say('chưa có bài')
  const figure = inDigits(count)
  return count >= SECTION_COUNT_MAX ? say('từ {figure} bài trở lên', { figure }) : say('{figure} bài', { figure })
}

const BLANK = { name: '', slug: '', description: '', englishName: '', englishSlug: '' }

/** The questions about a section, new or stored. */
export function sectionFields(stored = BLANK): DeskField[] {
  return [
    {
      kind: 'line',
      name: 'name',
      label: say('Tên'),
      hint: say('Hiện trên thanh điều hướng. Tối đa {max} ký tự.', { max: SECTION_NAME_CHARS_MAX }),
      value: stored.name,
      isRequired: true,
    },
    {
      kind: 'slug',
      name: 'slug',
      label: say('Đường dẫn'),
      hint: stored.slug
        ? say('Khi đổi, đường dẫn cũ tự dẫn sang đường dẫn mới.')
        : say('Có thể để trống, đường dẫn sẽ lấy từ tên.'),
      value: stored.slug,
      from: 'name',
      before: '/',
    },
    {
      kind: 'area',
      name: 'description',
      label: say('Mô tả'),
      hint: say('Một câu dưới tên chuyên mục, cũng là lời giới thiệu trên công cụ tìm kiếm. Tối đa {max} ký tự.', {
        max: SECTION_DESCRIPTION_CHARS_MAX,
      }),
      value: stored.description,
      rows: 3,
    },
    {
      kind: 'line',
      name: 'englishName',
      label: say('Bản tiếng Anh: tên'),
      hint: say('Để trống thì chuyên mục không có trên thanh điều hướng của bản tiếng Anh.'),
      value: stored.englishName,
    },
    {
      kind: 'slug',
      name: 'englishSlug',
      label: say('Bản tiếng Anh: đường dẫn'),
      hint: say('Có thể để trống, đường dẫn sẽ lấy từ tên tiếng Anh.'),
      value: stored.englishSlug,
      from: 'englishName',
      before: '/en/',
    },
  ]
}
