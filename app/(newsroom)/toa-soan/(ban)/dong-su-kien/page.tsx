import { say } from '@/lib/english/shelves'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { shortDate } from '@/lib/time'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { listDeletedStorylines, listStorylinesAtDesk } from '@/modules/storylines/desk-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { pictureChoices } from '../picture-choices'
import { addStorylineAction } from './actions'
import { countedInWords, storylineFields } from './storyline-words'

export const generateMetadata = titled(() => say('Dòng sự kiện'))

const PAGE_LENGTH = 50
const PAGES_MAX = 100
const DELETED_MAX = 50

export default async function StorylinesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = Number(only((await searchParams)['trang']))
  const page = Number.isInteger(asked) && asked >= 1 && asked <= PAGES_MAX ? asked : 1
  return deskPage(mayKeepStorylines, async () => {
    const found = await listStorylinesAtDesk(db, PAGE_LENGTH + 1, (page - 1) * PAGE_LENGTH)
    const shown = found.slice(0, PAGE_LENGTH)
    const deleted = page === 1 ? await listDeletedStorylines(db, DELETED_MAX) : []
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Dòng sự kiện')}</h1>
          <a className="button button-quiet" href="/dong-su-kien">
            {say('Xem trang bạn đọc')}
          </a>
        </div>
        <p className="narrow">
          {say(
            'Những chuyện kéo dài qua nhiều bài. Mỗi dòng có một trang riêng, xếp bài theo thời gian, và một khung dưới mỗi bài của dòng. Bạn đọc thấy dòng sự kiện từ khi bài đầu tiên của nó được đăng.',
          )}
        </p>
        {shown.length === 0 ? (
          <p className="empty">{say('Chưa có dòng sự kiện nào, mời bạn mở bên dưới.')}</p>
        ) : (
          <ul className="lines">
            {shown.map(({ id, title, slug, closedAt, articleCount }) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/dong-su-kien/${id}`} lang={typedLanguage(title)}>
                    {title}
                  </a>
                  <p className="meta">
                    {say('/dong-su-kien/{slug} · {counted}', { slug, counted: countedInWords(articleCount) })}
                  </p>
                </div>
                {closedAt && <span className="state">{say('Đã khép lại')}</span>}
              </li>
            ))}
          </ul>
        )}
        {found.length > PAGE_LENGTH && (
          <p>
            <a className="button" href={`?trang=${page + 1}`}>
              {say('Xem tiếp')}
            </a>
          </p>
        )}
        {deleted.length > 0 && (
          <details>
            <summary>{say('Đã xoá ({count})', { count: inDigits(deleted.length) })}</summary>
            <ul className="lines">
              {deleted.map(({ id, title, deletedAt, articleCount }) => (
                <li className="line" key={id}>
                  <div>
                    <a className="line-headline" href={`/toa-soan/dong-su-kien/${id}`} lang={typedLanguage(title)}>
                      {title}
                    </a>
                    <p className="meta">
                      {deletedAt && say('Xoá ngày {date} · ', { date: shortDate(deletedAt) })}
                      {countedInWords(articleCount)}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </details>
        )}
        <section className="stack" aria-labelledby="mo-dong">
          <h2 id="mo-dong">{say('Mở dòng sự kiện')}</h2>
          <DeskForm
            name="moi"
            action={addStorylineAction}
            fields={storylineFields(await pictureChoices(db, null))}
            button={say('Mở dòng sự kiện')}
          />
        </section>
      </div>
    )
  })
}
