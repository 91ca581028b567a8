import { DatePicker } from '@/components/archive/date-picker'
import { Newest } from '@/components/front/newest'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { NEAR_MATCHES_ID } from '@/modules/search/near-matches-place'
import { ErrorSearch } from './error-search'
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
        {code === 404 && <div id={NEAR_MATCHES_ID} />}
        <ul className="error-ways">
          <li>
            <a href="/">Về trang chủ</a>
          </li>
          <li>
            <a href="/luu-tru">Kho lưu trữ</a>
          </li>
        </ul>
        <ErrorSearch language="vi" />
        <h2 className="section-head">Tìm theo ngày đăng</h2>
        <DatePicker />
      </div>
      <Newest articles={newest} />
      <p className="quiet">Mã: {code}</p>
    </div>
  )
}
