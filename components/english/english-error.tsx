import { Story } from '@/components/front/story'
import { ErrorSearch } from '@/components/site/error-search'
import type { ErrorCode } from '@/components/site/error-words'
import { readerWords } from '@/components/words/reader'
import { frontOf } from '@/modules/articles/address'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { NEAR_MATCHES_ID } from '@/modules/search/near-matches-place'
import { ENGLISH_ERROR_WORDS } from './english-error-words'

/** As the Vietnamese one: what happened, what to do, and a way on. */
export function EnglishError({ code, newest }: { code: ErrorCode; newest: readonly ArticleCard[] }) {
  const { heading, advice } = ENGLISH_ERROR_WORDS[code]
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
            <a href={frontOf('en')}>English front page</a>
          </li>
          <li>
            <a href={frontOf('vi')} lang="vi" hrefLang="vi">
              Tiếng Việt
            </a>
          </li>
        </ul>
        <ErrorSearch language="en" />
      </div>
      {newest.length > 0 && (
        <section aria-labelledby="latest-news">
          <h2 className="section-head" id="latest-news">
            {readerWords('en').frame.newest}
          </h2>
          <ul className="headline-list">
            {newest.map((article) => (
              <li key={article.id}>
                <Story article={article} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">Code: {code}</p>
    </div>
  )
}
