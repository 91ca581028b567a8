import { said, say } from '@/lib/english/push'
import { inDigits } from '@/lib/interface-language'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { SentMessage } from '@/modules/push/desk-queries'

const ENDS = said({
  withdrawn: 'Dừng: bài đã gỡ',
  'taken-down': 'Dừng: tin khẩn đã gỡ hoặc đã sửa',
  expired: 'Dừng: quá giờ mới gửi được',
})

function stateInWords({ endedBy, isUnderWay, retryCount }: SentMessage): string {
  if (endedBy) return ENDS[endedBy]
  if (isUnderWay) return say('Đang gửi')
  return retryCount > 0 ? say('Chờ gửi lại cho {count} máy', { count: inDigits(retryCount) }) : say('Xong')
}

/** What was left out, and why; nothing when everybody was told. */
function restInWords({ failedCount, heldCount, goneCount, lastError }: SentMessage): string {
  return [
    failedCount > 0 &&
      say('{count} máy không nhận được', { count: inDigits(failedCount) }) + (lastError ? ` (${lastError})` : ''),
    heldCount > 0 && say('{count} máy đã đủ số trong ngày', { count: inDigits(heldCount) }),
    goneCount > 0 && say('{count} máy đã thôi nhận', { count: inDigits(goneCount) }),
  ]
    .filter(Boolean)
    .join('; ')
}

/** The newest messages to readers, and what became of each. */
export function SentMessages({ messages }: { messages: SentMessage[] }) {
  if (messages.length === 0) return <p className="empty">{say('Chưa gửi thông báo nào.')}</p>
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label={say('Thông báo đã gửi')} tabIndex={0}>
      <table className="log" data-wide>
        <thead>
          <tr>
            <th scope="col">{say('Thông báo')}</th>
            <th scope="col">{say('Gửi tới')}</th>
            <th scope="col">{say('Tình trạng')}</th>
            <th scope="col">{say('Đã nhận')}</th>
            <th scope="col">{say('Còn lại')}</th>
            <th scope="col">{say('Lúc')}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <tr key={message.id}>
              <td>
                {message.articleId === null ? (
                  message.words
                ) : (
                  <a href={`/toa-soan/bai/${message.articleId}`}>
                    {message.words || say('Bài số {id}', { id: message.articleId })}
                  </a>
                )}
              </td>
              <td>{message.kind === 'breaking' ? say('Người nhận tin khẩn') : message.sectionName}</td>
              <td>{stateInWords(message)}</td>
              <td>{say('{count} máy', { count: inDigits(message.sentCount) })}</td>
              <td>{restInWords(message) || '–'}</td>
              <td>
                <time dateTime={isoWithZone(message.createdAt)}>{portalDateTime(message.createdAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
