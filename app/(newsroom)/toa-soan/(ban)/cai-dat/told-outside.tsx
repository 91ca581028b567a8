import { said, say } from '@/lib/english/settings'
import { inDigits } from '@/lib/interface-language'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { env } from '@/lib/env'
import { FORBIDDEN } from '@/lib/public-post'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { listPings, readPingHealth, type ToldAddress } from '@/modules/pings/desk-queries'
import type { PingTarget } from '@/modules/pings/send-ping'
import { isPublicSite } from '@/modules/pings/worker'
import type { Discovery } from '@/modules/settings/discovery'

/** Of each kind: one article changes a dozen feeds. */
const SHOWN = 5

const TARGET_WORDS: Record<PingTarget, string> = said({ 'index-now': 'Máy tìm kiếm', 'web-sub': 'Trạm WebSub' })

/** What went wrong on the way; an answer of the other side says so itself. */
const ERROR_WORDS: Readonly<Record<string, string>> = said({
  ENOTFOUND: 'không tìm thấy máy chủ ấy',
  EAI_AGAIN: 'không tra được tên máy chủ',
  ECONNREFUSED: 'máy chủ ấy không nhận kết nối',
  ECONNRESET: 'máy chủ ấy ngắt kết nối',
  ETIMEDOUT: 'máy chủ ấy không trả lời kịp',
  [FORBIDDEN]: 'địa chỉ ấy không phải của Internet công khai',
})

function stateInWords({ sentAt, isWaiting, lastError, attempts }: ToldAddress): string {
  const why = lastError && (ERROR_WORDS[lastError] ?? lastError)
  if (isWaiting) return why ? say('Chờ thử lại sau {attempts} lần: {why}', { attempts, why }) : say('Đang chờ')
  return sentAt ? say('Đã báo') : say('Không báo được: {why}', { why: why ?? say('không rõ vì sao') })
}

/** What the outside was told last, and what it could not be told. Nothing where nobody wants to know. */
export async function ToldOutside({ hubUrl, indexNowKey }: Pick<Discovery, 'hubUrl' | 'indexNowKey'>) {
  if (!hubUrl && !indexNowKey) return null
  if (!isPublicSite(env.siteUrl)) {
    return (
      <p className="meta">
        {say('Chưa báo ra ngoài: địa chỉ của trang ({siteUrl}) không mở được từ Internet. Vui lòng đặt SITE_URL.', {
          siteUrl: env.siteUrl,
        })}
      </p>
    )
  }
  const { waitingCount, givenUpCount } = await readPingHealth(db)
  const told = [...(await listPings(db, 'index-now', SHOWN)), ...(await listPings(db, 'web-sub', SHOWN))]
  return (
    <>
      <p className="meta">
        {say('{waitingCount} địa chỉ đang chờ báo, {givenUpCount} địa chỉ không báo được từ hôm qua.', {
          waitingCount: inDigits(waitingCount),
          givenUpCount: inDigits(givenUpCount),
        })}
      </p>
      {told.length > 0 && (
        // A region that scrolls must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
        <section className="log-scroll" aria-label={say('Báo tin ra ngoài gần đây nhất')} tabIndex={0}>
          <table className="log">
            <thead>
              <tr>
                <th scope="col">{say('Địa chỉ')}</th>
                <th scope="col">{say('Báo cho')}</th>
                <th scope="col">{say('Kết quả')}</th>
                <th scope="col">{say('Lúc')}</th>
              </tr>
            </thead>
            <tbody>
              {told.map((row) => (
                <tr key={row.id}>
                  <td>{row.path}</td>
                  <td>{TARGET_WORDS[row.target]}</td>
                  <td>{stateInWords(row)}</td>
                  <td>
                    <time dateTime={isoWithZone(row.sentAt ?? row.createdAt)}>
                      {portalDateTime(row.sentAt ?? row.createdAt)}
                    </time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
