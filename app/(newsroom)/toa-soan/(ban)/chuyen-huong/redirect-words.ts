import type { DeskField } from '@/components/newsroom/desk-answer'
import { said, say } from '@/lib/english/site'
import { pathOf } from '@/modules/articles/address'
import type { RedirectKind } from '@/modules/redirects/lead-on'
import type { DeskRedirect } from '@/modules/redirects/queries'

export const KIND_WORDS: Record<RedirectKind, string> = said({
  manual: 'Đặt tay',
  renamed: 'Đổi đường dẫn',
  merged: 'Gộp',
  imported: 'Từ trang cũ',
})

/** Where a redirect leads today. */
export function targetOf(redirect: DeskRedirect): string {
  const { toPath, toArticleId: id, headline, language, sectionSlug, englishSectionSlug } = redirect
  if (id === null) return toPath
  return sectionSlug && language !== null && headline !== null
    ? pathOf({ language, sectionSlug, englishSectionSlug: englishSectionSlug ?? '', headline, id })
    : `/bai-viet/${id}`
}

/** The questions about a redirect, new or stored. */
export function redirectFields(stored = { from: '', to: '', note: '' }): DeskField[] {
  return [
    {
      kind: 'code',
      name: 'from',
      label: say('Đường dẫn cũ'),
      hint: say(
        'Như trên trang cũ, ví dụ /tin-tuc/bai-cu.html hoặc ?id=123. Chữ hoa, dấu tiếng Việt và phần theo dõi như utm_source không cần ghi.',
      ),
      value: stored.from,
      isRequired: true,
    },
    {
      kind: 'code',
      name: 'to',
      label: say('Dẫn tới'),
      hint: say('Một trang của báo này. Nếu là bài viết, bạn đọc luôn tới đúng bài dù bài đổi tiêu đề hay chuyên mục.'),
      value: stored.to,
      isRequired: true,
    },
    {
      kind: 'line',
      name: 'note',
      label: say('Ghi chú'),
      hint: say('Vì sao có dòng này. Có thể để trống.'),
      value: stored.note,
    },
  ]
}
