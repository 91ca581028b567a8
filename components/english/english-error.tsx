import { Story } from '@/components/front/story'
import type { ErrorCode } from '@/components/site/error-words'
import { readerWords } from '@/components/words/reader'
import { frontOf } from '@/modules/articles/address'
import type { ArticleCard } from '@/modules/articles/reader-article'
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
      {newest.length > 0 && (
        <>
          <h2 className="section-head">{readerWords('en').frame.newest}</h2>
          <ul className="headline-list">
            {newest.map((article) => (
              <li key={article.id}>
                <Story article={article} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">Code: {code}</p>
    </div>
  )
}
