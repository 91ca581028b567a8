import { say } from '@/lib/english/site'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import '@/components/newsroom/lists.css'
import { MoveButtons } from '@/components/newsroom/move-buttons.island'
import { db } from '@/db/client'
import { shortDate } from '@/lib/time'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { listPagesAtDesk } from '@/modules/standing-pages/desk-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { moveStandingPageAction } from './actions'
import { expectedPages } from './page-words'

export const generateMetadata = titled(() => say('Trang cố định'))

export default async function StandingPagesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const written = only(asked['xong'])
  const moved = written === 'len' || written === 'xuong' ? written : null
  const movedId = Number(only(asked['muc']))
  return deskPage(mayWriteStandingPages, async () => {
    const pages = await listPagesAtDesk(db)
    const missing = expectedPages().filter(({ slug }) => !pages.some((page) => page.slug === slug))
    const meant = pages.find(({ id }) => id === movedId)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Trang cố định')}</h1>
          <a className="button button-main" href="/toa-soan/trang/moi">
            {say('Viết trang')}
          </a>
        </div>
        <p className="narrow">
          {say('Những trang ít thay đổi: giới thiệu, liên hệ, chính sách. Thứ tự ở đây là thứ tự ở cuối trang báo.')}
        </p>
        <p className={moved && meant ? 'notice' : 'spoken'} role="status">
          {moved &&
            meant &&
            (moved === 'len'
              ? say('Đã đưa {title} lên một bậc.', { title: meant.title })
              : say('Đã đưa {title} xuống một bậc.', { title: meant.title }))}
        </p>
        {pages.length === 0 ? (
          <p className="empty">{say('Chưa có trang nào.')}</p>
        ) : (
          <ol className="lines">
            {pages.map(({ id, title, slug, hiddenAt, updatedAt }, index) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/trang/${id}`} lang={typedLanguage(title)}>
                    {title}
                  </a>
                  <p className="meta">
                    {say('/trang/{slug} · sửa ngày {date}', { slug, date: shortDate(updatedAt) })}
                    {hiddenAt && say(' · đang ẩn')}
                  </p>
                </div>
                <MoveButtons
                  action={moveStandingPageAction}
                  hidden={{ id }}
                  name={title}
                  isFirst={index === 0}
                  isLast={index === pages.length - 1}
                  moved={id === movedId ? moved : null}
                />
              </li>
            ))}
          </ol>
        )}
        {missing.length > 0 && (
          <section className="stack narrow" aria-labelledby="nen-co">
            <h2 id="nen-co">{say('Nên có thêm')}</h2>
            <ul className="lines">
              {missing.map(({ slug, title, why }) => (
                <li className="line" key={slug}>
                  <p>
                    <strong>{title}</strong>: {why}
                  </p>
                  <a className="button" href={`/toa-soan/trang/moi?ten=${encodeURIComponent(title)}`}>
                    {say('Viết trang này')}
                    <span className="spoken"> {title}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    )
  })
}
