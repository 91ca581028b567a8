import { REJECTION_WORDS } from '@/components/comments/rejection-words'
import { said, say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
import { COMMENT_STATUS_WORDS, type CommentStatus, type SentAt } from './queued-comment'
import { isRejectionCode } from './rejections'

type Line = {
  id: number
  title: string
  status: CommentStatus
  rejectionCode: string | null
  sentAt: SentAt
  headline: string
  /** Null for a comment somebody else judges. */
  deskPath: string | null
}

type Props = {
  counts: Readonly<Record<CommentStatus, number>>
  /** More than this are not counted. */
  countMax: number
  lines: Line[]
}

const STATUSES = ['approved', 'rejected', 'pending', 'withdrawn'] as const
const COUNT_WORDS = said({
  approved: 'đã duyệt',
  rejected: 'bị từ chối',
  pending: 'chờ duyệt',
  withdrawn: 'rút lại',
})

const inWords = (count: number) => inDigits(count)

function sameNumber(count: number, countMax: number, kinds: string[]): string {
  const values = { total: inWords(count), parts: kinds.join(', ') }
  return count >= countMax
    ? say('Cùng số điện thoại: ít nhất {total} bình luận khác ({parts}).', values)
    : say('Cùng số điện thoại: {total} bình luận khác ({parts}).', values)
}

/** What else came from the number a writer left, as far as a moderator needs to know it. */
export function WriterLines({ counts, countMax, lines }: Props) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const parts = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${inWords(counts[status])} ${COUNT_WORDS[status]}`,
  )
  return (
    <section className="stack narrow" aria-labelledby="nguoi-viet">
      <h2 id="nguoi-viet">{say('Người viết này')}</h2>
      <p>
        {total === 0 ? say('Chưa có bình luận nào khác cùng số điện thoại.') : sameNumber(total, countMax, parts)}{' '}
        <span className="meta">{say('So bằng dấu một chiều, không mở số; hết hạn giữ số thì thôi.')}</span>
      </p>
      {lines.length > 0 && (
        <ul className="writer-lines">
          {lines.map(({ id, title, status, rejectionCode, sentAt, headline, deskPath }) => (
            <li key={id}>
              {deskPath ? <a href={deskPath}>{title}</a> : say('Một bình luận ở chuyên mục khác')}{' '}
              <span className="meta">
                {COMMENT_STATUS_WORDS[status]}
                {status === 'rejected' &&
                  rejectionCode !== null &&
                  isRejectionCode(rejectionCode) &&
                  `: ${REJECTION_WORDS[rejectionCode]}`}{' '}
                ·{' '}
                <time dateTime={sentAt.iso} title={sentAt.words}>
                  {sentAt.age}
                </time>
                {deskPath && ` · ${headline}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
