import { SEARCH_CHARS_MAX } from '@/modules/search/search-input'
import { Icon } from './icon'

/** The way to search from every page: a field where there is room, on a phone a link to the page of the form. */
export function SearchBox() {
  return (
    <>
      <a className="tool-link search-link" href="/tim-kiem">
        <Icon name="search" />
        <span className="spoken">Tìm kiếm</span>
      </a>
      <search className="search-box" aria-label="Tìm trong báo">
        <form action="/tim-kiem" method="get">
          <input type="search" name="q" aria-label="Tìm bài" maxLength={SEARCH_CHARS_MAX} autoCapitalize="off" />
          <button type="submit" aria-label="Tìm">
            <Icon name="search" />
          </button>
        </form>
      </search>
    </>
  )
}
