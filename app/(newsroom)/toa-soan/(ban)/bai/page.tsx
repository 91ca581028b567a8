import type { Metadata } from 'next'
import { ArticleLines } from '@/components/newsroom/article-lines'
import { StatusFilter } from '@/components/newsroom/status-filter'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayWrite } from '@/modules/accounts/permissions'
import { countForDesk, listForDesk } from '@/modules/articles/desk-queries'
import { only, placeFrom, writtenPlace } from '../../place'
import { deskPage } from '../desk-page'
import { articleLine } from './article-line'
import { type ListFilter, listAddress, listFilter } from './list-address'

export const metadata: Metadata = { title: 'Bài viết' }

const PAGE_LENGTH = 30

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const asked = await searchParams
  const filter = listFilter(only(asked['trang-thai']), only(asked['q']))
  const place = placeFrom(only(asked['sau']))
  return deskPage(mayWrite, async (viewer) => {
    // Contributors see their own texts, the staff sees the whole desk.
    const createdBy = viewer.role === 'contributor' ? viewer.id : null
    const after = place && { updatedAt: place.at, id: place.id }
    const found = await listForDesk(db, { ...filter, createdBy, after, limit: PAGE_LENGTH + 1 })
    const counts = await countForDesk(db, createdBy)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Bài viết</h1>
          <a className="button button-main" href="/toa-soan/bai/moi">
            Viết bài
          </a>
        </div>
        <StatusFilter
          current={filter.status}
          counts={counts}
          addressOf={(status) => listAddress({ ...filter, status })}
        />
        <TextFilter filter={filter} />
        {shown.length === 0 ? (
          <Empty filter={filter} />
        ) : (
          <ArticleLines lines={shown.map((article) => articleLine(article, now))} />
        )}
        {last && (
          <p>
            <a className="button" href={listAddress(filter, writtenPlace({ at: last.updatedAt, id: last.id }))}>
              Xem tiếp
            </a>
          </p>
        )}
      </div>
    )
  })
}

function TextFilter({ filter }: { filter: ListFilter }) {
  return (
    <search>
      <form className="filter" method="get" action="/toa-soan/bai">
        {filter.status && <input type="hidden" name="trang-thai" value={filter.status} />}
        <label className="spoken" htmlFor="tim-bai">
          Tìm trong tiêu đề hoặc theo số bài
        </label>
        <input
          id="tim-bai"
          type="search"
          name="q"
          defaultValue={filter.text}
          placeholder="Tìm trong tiêu đề hoặc theo số bài"
          maxLength={100}
        />
        <button className="button" type="submit">
          Tìm
        </button>
      </form>
    </search>
  )
}

function Empty({ filter }: { filter: ListFilter }) {
  const isFiltered = filter.text !== '' || filter.status !== null
  return (
    <div className="empty">
      <p>{isFiltered ? 'Không có bài nào khớp với bộ lọc này.' : 'Chưa có bài nào. Mời bạn viết bài đầu tiên.'}</p>
      {isFiltered ? (
        <a className="button" href="/toa-soan/bai">
          Bỏ bộ lọc
        </a>
      ) : (
        <a className="button button-main" href="/toa-soan/bai/moi">
          Viết bài
        </a>
      )}
    </div>
  )
}
