import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayWrite } from '@/modules/accounts/permissions'
import { FILTER_NAME_CHARS_MAX, listFilters, type SavedFilter } from '@/modules/desk/saved-filter'
import { type Asked, only } from '../../../place'
import { deskPage } from '../../desk-page'
import { deleteFilterAction, moveFilterAction, renameFilterAction, saveFilterAction } from './actions'
import { doneFilter } from './filter-sentences'

export const generateMetadata = titled(() => say('Bộ lọc của bạn'))

export default async function FiltersPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  return deskPage(mayWrite, async (viewer) => {
    const filters = await listFilters(db, viewer.id)
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('Bộ lọc của bạn')}</h1>
          <a className="button" href="/toa-soan/bai">
            {say('Về danh sách bài')}
          </a>
        </div>
        <Done done={only(asked['xong'])} name={only(asked['ten'])} query={only(asked['loc'])} />
        {filters.length === 0 ? (
          <div className="empty">
            <p>{say('Chưa có bộ lọc nào. Lọc danh sách bài theo ý bạn rồi bấm “Lưu bộ lọc này”.')}</p>
            <a className="button button-main" href="/toa-soan/bai">
              {say('Về danh sách bài')}
            </a>
          </div>
        ) : (
          <ol className="lines">
            {filters.map((filter, index) => (
              <FilterRow filter={filter} isFirst={index === 0} isLast={index === filters.length - 1} key={filter.id} />
            ))}
          </ol>
        )}
      </div>
    )
  })
}

function Done({
  done,
  name,
  query,
}: {
  done: string | undefined
  name: string | undefined
  query: string | undefined
}) {
  const sentence = doneFilter(done)
  if (!sentence) return null
  return (
    <div className="notice bulk-result">
      <p role="status">{sentence}</p>
      {done === 'xoa' && name && query && (
        <AnsweredForm action={saveFilterAction}>
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="query" value={query} />
          <button className="button" type="submit">
            {say('Hoàn tác')}
          </button>
        </AnsweredForm>
      )}
    </div>
  )
}

function FilterRow({ filter, isFirst, isLast }: { filter: SavedFilter; isFirst: boolean; isLast: boolean }) {
  const { id, name, query } = filter
  const about = <span className="spoken"> “{name}”</span>
  return (
    <li className="line">
      <div className="line-main">
        <a className="line-headline" href={`/toa-soan/bai?${query}`} lang={typedLanguage(name)}>
          {name}
        </a>
        <details className="more-filters">
          <summary>
            {say('Đổi tên')}
            {about}
          </summary>
          <AnsweredForm className="more-filters-fields" action={renameFilterAction}>
            <input type="hidden" name="id" value={id} />
            <Field id={`ten-${id}`} label={say('Tên mới')} isRequired>
              {(control) => (
                <input {...control} type="text" name="name" defaultValue={name} maxLength={FILTER_NAME_CHARS_MAX} />
              )}
            </Field>
            <button className="button" type="submit">
              {say('Đổi tên')}
            </button>
          </AnsweredForm>
        </details>
      </div>
      <div className="line-side">
        <AnsweredForm action={moveFilterAction}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="direction" value="up" />
          <button className="button" type="submit" disabled={isFirst}>
            {say('Lên')}
            {about}
          </button>
        </AnsweredForm>
        <AnsweredForm action={moveFilterAction}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="direction" value="down" />
          <button className="button" type="submit" disabled={isLast}>
            {say('Xuống')}
            {about}
          </button>
        </AnsweredForm>
        <AnsweredForm action={deleteFilterAction}>
          <input type="hidden" name="id" value={id} />
          <button className="button button-grave" type="submit">
            {say('Xoá')}
            {about}
          </button>
        </AnsweredForm>
      </div>
    </li>
  )
}
