import { ArticleLines } from '@/components/newsroom/article-lines'
import { BulkBar } from '@/components/newsroom/bulk-bar.island'
import { BulkResult } from '@/components/newsroom/bulk-result'
import { DeskKeys } from '@/components/newsroom/desk-keys.island'
import { ActiveFilters, ListFilter as FilterForm } from '@/components/newsroom/list-filter'
import { ListPages } from '@/components/newsroom/list-pages'
import { FilterLinks, SaveFilter } from '@/components/newsroom/saved-filters'
import { StatusFilter } from '@/components/newsroom/status-filter'
import { say } from '@/lib/english/articles'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayWrite } from '@/modules/accounts/permissions'
import { countForDesk, DESK_COUNT_MAX } from '@/modules/articles/desk-queries'
import { findBulkDeed } from '@/modules/desk/bulk-queries'
import { FILTER_NAME_CHARS_MAX } from '@/modules/desk/saved-filter'
import { type Asked, only } from '../../place'
import { rowId } from '../../row-id'
import { deskPage } from '../desk-page'
import { articleLine } from './article-line'
import { saveFilterAction } from './bo-loc/actions'
import { EVERYTHING, filterQuery, listAddress, listFilter, listPlace } from './list-address'
import { activeFilters, filterChoices, filterDays, isFiltered, readShelf } from './list-choices'
import { deedsFor, ownOnly, readFilterLinks, readPage } from './list-page'
import { approveManyAction, submitManyAction, undoBulkAction } from './nhieu/actions'
import { writtenTarget } from './nhieu/bulk-request'

export const generateMetadata = titled(() => say('Bài viết'))

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const filter = listFilter(asked)
  const place = listPlace(asked)
  const recordId = rowId(only(asked['viec']) ?? '')
  return deskPage(mayWrite, async (viewer) => {
    const { shown, before, after } = await readPage(db, viewer, filter, place)
    const counts = await countForDesk(db, ownOnly(viewer))
    const shelf = await readShelf(db, ownOnly(viewer) !== null)
    const { links, hasSaved, isKept } = await readFilterLinks(db, viewer, filter)
    const record = recordId === null ? null : await findBulkDeed(db, viewer.id, recordId)
    const active = activeFilters(filter, shelf)
    const here = listAddress(filter, place)
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Bài viết')}</h1>
          <div className="row">
            <DeskKeys />
            <a className="button button-main" href="/toa-soan/bai/moi">
              {say('Viết bài')}
            </a>
          </div>
        </div>
        {record && (
          <BulkResult
            id={record.id}
            deed={record.deed}
            outcomes={record.outcomes}
            isUndone={record.undoneAt !== null}
            back={here}
            undo={undoBulkAction}
          />
        )}
        <div className="list-head">
          {links.length > 0 && <FilterLinks links={links} manage={hasSaved ? '/toa-soan/bai/bo-loc' : null} />}
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
          />
          <ActiveFilters filters={active} everything={listAddress({ ...EVERYTHING, status: filter.status })} />
          {isFiltered(filter) && !isKept && (
            <SaveFilter action={saveFilterAction} query={filterQuery(filter)} nameCharsMax={FILTER_NAME_CHARS_MAX} />
          )}
        </div>
        {shown.length === 0 ? (
          <Empty isFiltered={isFiltered(filter) || place !== null} />
        ) : (
          <form className="stack" method="get" action="/toa-soan/bai/nhieu">
            {/* Enter in a box presses the first button of a form: this one does nothing. */}
            <button type="submit" disabled hidden />
            <input type="hidden" name="ve" value={here} />
            <ArticleLines
              lines={shown.map((article) => articleLine(article, now, filter.order))}
              tick={(line) => (
                <label className="line-tick">
                  <input type="checkbox" name="bai" value={writtenTarget(line)} />
                  <span className="spoken">
                    {say('Chọn')} {line.headline || say('bài số {id}', { id: line.id })}
                  </span>
                </label>
              )}
            />
            <BulkBar deeds={deedsFor(viewer)} submit={submitManyAction} approve={approveManyAction} />
          </form>
        )}
        <ListPages first={place ? listAddress(filter) : null} before={before} after={after} />
      </div>
    )
  })
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="empty">
      <p>
        {isFiltered ? say('Không có bài nào khớp với bộ lọc này.') : say('Chưa có bài nào. Mời bạn viết bài đầu tiên.')}
      </p>
      {isFiltered ? (
        <a className="button" href="/toa-soan/bai">
          {say('Bỏ mọi bộ lọc')}
        </a>
      ) : (
        <a className="button button-main" href="/toa-soan/bai/moi">
          {say('Viết bài')}
        </a>
      )}
    </div>
  )
}
