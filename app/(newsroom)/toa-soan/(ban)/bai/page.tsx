import type { Metadata } from 'next'
import { ArticleLines } from '@/components/newsroom/article-lines'
import { ActiveFilters, ListFilter as FilterForm } from '@/components/newsroom/list-filter'
import { ListPages } from '@/components/newsroom/list-pages'
import { StatusFilter } from '@/components/newsroom/status-filter'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayWrite } from '@/modules/accounts/permissions'
import type { DeskFilter, DeskPlace } from '@/modules/articles/desk-filter'
import { type DeskArticle, listForDesk } from '@/modules/articles/desk-list'
import { countForDesk, DESK_COUNT_MAX } from '@/modules/articles/desk-queries'
import type { Asked } from '../../place'
import { deskPage } from '../desk-page'
import { articleLine } from './article-line'
import { deskFilter, type ListFilter, listAddress, listFilter, listPlace } from './list-address'
import { activeFilters, filterChoices, filterDays, isFiltered, readShelf } from './list-choices'

export const metadata: Metadata = { title: 'Bài viết' }

const PAGE_LENGTH = 30

type Page = { shown: DeskArticle[]; before: string | null; after: string | null }

/** One page and the addresses of its neighbours; one article more is read to know whether there is another. */
async function readPage(filter: ListFilter, createdBy: number | null, place: DeskFilter['place']): Promise<Page> {
  const asked = { ...deskFilter(filter), ...(createdBy !== null && { createdBy }), place: place ?? null }
  const found = await listForDesk(db, { ...asked, limit: PAGE_LENGTH + 1 })
  const isBackward = place?.side === 'before'
  const hasMore = found.length > PAGE_LENGTH
  const shown = isBackward ? found.slice(-PAGE_LENGTH) : found.slice(0, PAGE_LENGTH)
  const address = (side: DeskPlace['side'], line: DeskArticle | undefined) => {
    const at = filter.order === 'published' ? line?.publishedAt : line?.updatedAt
    return line && at ? listAddress(filter, { side, at, id: line.id }) : null
  }
  const hasBefore = isBackward ? hasMore : Boolean(place)
  const hasAfter = isBackward || hasMore
  return {
    shown,
    before: hasBefore ? address('before', shown[0]) : null,
    after: hasAfter ? address('after', shown.at(-1)) : null,
  }
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const filter = listFilter(asked)
  const place = listPlace(asked)
  return deskPage(mayWrite, async (viewer) => {
    // Contributors see their own texts, the staff sees the whole desk.
    const createdBy = viewer.role === 'contributor' ? viewer.id : null
    const { shown, before, after } = await readPage(filter, createdBy, place)
    const counts = await countForDesk(db, createdBy)
    const shelf = await readShelf(db, createdBy !== null)
    const active = activeFilters(filter, shelf)
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
          countMax={DESK_COUNT_MAX}
          addressOf={(status) => listAddress({ ...filter, status })}
        />
        <FilterForm
          action="/toa-soan/bai"
          text={filter.text}
          choices={filterChoices(filter, shelf)}
          days={filterDays(filter)}
          kept={filter.status ? [['trang-thai', filter.status]] : []}
          isOpen={active.length > (filter.text ? 1 : 0)}
        />
        <ActiveFilters filters={active} everything={listAddress({ ...listFilter({}), status: filter.status })} />
        {shown.length === 0 ? (
          <Empty isFiltered={isFiltered(filter) || place !== null} />
        ) : (
          <ArticleLines lines={shown.map((article) => articleLine(article, now, filter.order))} />
        )}
        <ListPages first={place ? listAddress(filter) : null} before={before} after={after} />
      </div>
    )
  })
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="empty">
      <p>{isFiltered ? 'Không có bài nào khớp với bộ lọc này.' : 'Chưa có bài nào. Mời bạn viết bài đầu tiên.'}</p>
      {isFiltered ? (
        <a className="button" href="/toa-soan/bai">
          Bỏ mọi bộ lọc
        </a>
      ) : (
        <a className="button button-main" href="/toa-soan/bai/moi">
          Viết bài
        </a>
      )}
    </div>
  )
}
