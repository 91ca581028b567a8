import { keepTogether } from '@/lib/vi/no-break'
import type { FrontLine } from '@/modules/front/queries'
import { FrontLineText } from './front-line'

/** What the agency tells people: deadlines, closures, invitations. No ticker, nothing moves. */
export function Notices({ notices }: { notices: FrontLine[] }) {
  if (notices.length === 0) return null
  return (
    <section className="notices" aria-labelledby="thong-bao">
      <h2 id="thong-bao">Thông báo</h2>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.text} ${notice.link?.path}`}>
            <FrontLineText line={{ ...notice, text: keepTogether(notice.text) }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
