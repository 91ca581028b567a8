import { say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
import type { QueueEntry } from './queued-comment'

/** Near-duplicates, folded: each can be read, and left out of the deed by its tick. */
export function Twins({ entry }: { entry: QueueEntry }) {
  const { comment, twins, unlisted, hasMore } = entry
  const count = twins.length + unlisted.length
  if (count === 0) return null
  return (
    <details className="twins">
      <summary>
        {say('và {count}', { count: inDigits(count) })}
        {hasMore && '+'} {say('bình luận gần giống')}
        <span className="spoken">
          {' '}
          {say('bình luận của {authorName}, được xử lý cùng', { authorName: comment.authorName })}
        </span>
      </summary>
      <p className="meta">
        {say('Việc bạn chọn áp dụng cho cả cụm. Bỏ dấu ở bình luận nào thì bình luận ấy được để lại.')}
      </p>
      <ul>
        {twins.map(({ target, authorName, excerpt, sentAt }) => (
          <li key={target}>
            <label className="choice">
              <input type="checkbox" name="bl" value={target} defaultChecked />
              <span>
                <strong>{authorName}</strong> · <time dateTime={sentAt.iso}>{sentAt.words}</time>
                <br />
                {excerpt}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {unlisted.length > 0 && (
        <p>
          {say('Còn {unlistedCount} bình luận nữa của cụm không kể ra đây, cũng được xử lý cùng.', {
            unlistedCount: inDigits(unlisted.length),
          })}
          <input type="hidden" name="bl" value={unlisted.join(',')} />
        </p>
      )}
      {hasMore && <p>{say('Cụm này còn nữa; phần còn lại sẽ hiện sau khi bạn xử lý phần này.')}</p>}
    </details>
  )
}
