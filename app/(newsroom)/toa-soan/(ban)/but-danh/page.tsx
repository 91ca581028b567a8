import { say } from '@/lib/english/shelves'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { listAuthorsAtDesk } from '@/modules/authors/desk-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { NameSearch } from '../name-search'
import { pictureChoices } from '../picture-choices'
import { addAuthorAction } from './actions'
import { authorFields, signedInWords } from './author-words'

export const generateMetadata = titled(() => say('Bút danh'))

const PAGE_LENGTH = 50

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const text = (only(asked['q']) ?? '').slice(0, 100).trim()
  const afterSlug = (only(asked['sau']) ?? '').slice(0, 100)
  return deskPage(mayArrangeShelves, async () => {
    const found = await listAuthorsAtDesk(db, { text, afterSlug, limit: PAGE_LENGTH + 1 })
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Bút danh')}</h1>
        </div>
        <p className="narrow">{say('Tên ký dưới bài. Mỗi bút danh có một trang riêng liệt kê các bài đã đăng.')}</p>
        <NameSearch path="/toa-soan/but-danh" label={say('Tìm bút danh, có dấu hay không dấu')} text={text} />
        {shown.length === 0 ? (
          <p className="empty">
            {text ? say('Không có bút danh nào khớp.') : say('Chưa có bút danh nào, mời bạn thêm bên dưới.')}
          </p>
        ) : (
          <ul className="lines">
            {shown.map(({ id, name, role, unit, slug, articleCount, retiredAt }) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/but-danh/${id}`}>
                    {name}
                  </a>
                  <p className="meta">
                    {[role, unit, `/tac-gia/${slug}`, signedInWords(articleCount)].filter(Boolean).join(' · ')}
                  </p>
                </div>
                {retiredAt && <span className="state">{say('Đã ngừng dùng')}</span>}
              </li>
            ))}
          </ul>
        )}
        {last && (
          <p>
            <a className="button" href={`?${new URLSearchParams({ q: text, sau: last.slug })}`}>
              {say('Xem tiếp')}
            </a>
          </p>
        )}
        <section className="stack" aria-labelledby="them-but-danh">
          <h2 id="them-but-danh">{say('Thêm bút danh')}</h2>
          <DeskForm
            name="moi"
            action={addAuthorAction}
            fields={authorFields(await pictureChoices(db, null))}
            button={say('Thêm bút danh')}
          />
        </section>
      </div>
    )
  })
}
