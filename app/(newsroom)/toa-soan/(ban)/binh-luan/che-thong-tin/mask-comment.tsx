import { MaskForm } from '@/components/newsroom/mask-form.island'
import { said, say } from '@/lib/english/comments'
import type { DeskComment } from '@/modules/comments/desk-queries'
import { findPersonalData, type PersonalDataKind } from '@/modules/comments/personal-data'
import { maskCommentAction } from './actions'

const KINDS: Readonly<Record<PersonalDataKind, string>> = said({
  phone: 'số điện thoại',
  identity: 'số giấy tờ',
  bank: 'số tài khoản',
  email: 'thư điện tử',
})

type Props = { comment: DeskComment; isDone: boolean }

/** What of a comment readers need not know: what the machine sees is ticked, the rest is for whoever reads it. */
export function MaskComment({ comment, isDone }: Props) {
  if (comment.isOfficial || (comment.status !== 'pending' && comment.status !== 'approved')) return null
  const seen = findPersonalData([comment.authorName, comment.title, comment.body].join('\n'))
  const suggestions = [...new Map(seen.map(({ kind, text }) => [text, { text, kind: KINDS[kind] }])).values()]
  return (
    <section className="stack narrow" id="che-thong-tin" aria-labelledby="che-thong-tin-h">
      <h2 id="che-thong-tin-h">{say('Che thông tin cá nhân')}</h2>
      {isDone && (
        <p className="notice" role="status">
          {say('Đã che. Chữ gốc đã bị xoá; bạn đọc và người viết thấy dấu đã che.')}
        </p>
      )}
      <details open={suggestions.length > 0 || undefined}>
        <summary>
          {suggestions.length > 0
            ? say('Máy thấy {suggestionsCount} chỗ có thể là thông tin cá nhân', {
                suggestionsCount: suggestions.length,
              })
            : say('Chọn phần cần che…')}
        </summary>
        <MaskForm
          action={maskCommentAction}
          target={{ id: comment.id, version: comment.version }}
          suggestions={suggestions}
        />
      </details>
    </section>
  )
}
