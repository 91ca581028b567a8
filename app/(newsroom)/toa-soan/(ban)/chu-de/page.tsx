import { say } from '@/lib/english/shelves'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { listTagsAtDesk } from '@/modules/tags/desk-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { NameSearch } from '../name-search'
import { carriedInWords } from './tag-words'

export const generateMetadata = titled(() => say('Chủ đề'))

const PAGE_LENGTH = 50

export default async function TagsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const text = (only(asked['q']) ?? '').slice(0, 100).trim()
  const afterSlug = (only(asked['sau']) ?? '').slice(0, 100)
  const deleted = only(asked['xong']) === 'xoa' ? (only(asked['ten']) ?? '') : null
  return deskPage(mayArrangeShelves, async () => {
    const found = await listTagsAtDesk(db, { text, afterSlug, limit: PAGE_LENGTH + 1 })
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Chủ đề')}</h1>
        </div>
        <p className="narrow">
          {say(
            'Chủ đề đi ngang các chuyên mục. Chủ đề mới có khi người viết gõ tên vào bài; ở đây bạn đổi tên, viết lời giới thiệu và gộp những tên trùng ý.',
          )}
        </p>
        <p className={deleted ? 'notice' : 'spoken'} role="status">
          {deleted && say('Đã xoá chủ đề {deleted}.', { deleted })}
        </p>
        <NameSearch path="/toa-soan/chu-de" label={say('Tìm chủ đề, có dấu hay không dấu')} text={text} />
        {shown.length === 0 ? (
          <p className="empty">{text ? say('Không có chủ đề nào khớp.') : say('Chưa có chủ đề nào.')}</p>
        ) : (
          <ul className="lines">
            {shown.map(({ id, name, slug, description, articleCount }) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/chu-de/${id}`} lang={typedLanguage(name)}>
                    {name}
                  </a>
                  {description && <p>{description}</p>}
                  <p className="meta">
                    {say('/chu-de/{slug} · {carried}', { slug, carried: carriedInWords(articleCount) })}
                  </p>
                </div>
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
      </div>
    )
  })
}
