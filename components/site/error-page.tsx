import { DatePicker } from '@/components/archive/date-picker'
import { Newest } from '@/components/front/newest'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { SEARCH_CHARS_MAX } from '@/modules/search/search-input'
import { ERROR_WORDS, type ErrorCode } from './error-words'

/** An honest error: what happened, what to do, and a way on. The code stands small at the end, for those who report it. */
export function ErrorPage({ code, newest }: { code: ErrorCode; newest: ArticleCard[] }) {
  const { heading, advice } = ERROR_WORDS[code]
  return (
    <div className="error-page">
      <header className="page-head">
        <h1>{heading}</h1>
        <p>{advice}</p>
      </header>
      <div>
        <ul className="error-ways">
          <li>
            <a href="/">Về trang chủ</a>
          </li>
          <li>
            <a href="/luu-tru">Kho lưu trữ</a>
          </li>
        </ul>
        <search aria-label="Tìm bài trong báo">
          <form className="error-search" action="/tim-kiem" method="get">
            <label htmlFor="tim-o-day">Tìm bài có các từ</label>
            <input id="tim-o-day" type="search" name="q" maxLength={SEARCH_CHARS_MAX} autoCapitalize="off" />
            <button type="submit">Tìm</button>
          </form>
        </search>
        <h2 className="section-head">Tìm theo ngày đăng</h2>
        <DatePicker />
      </div>
      <Newest articles={newest} />
      <p className="quiet">Mã: {code}</p>
    </div>
  )
}
