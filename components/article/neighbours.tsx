import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import { shortDateIn } from '@/lib/words/dates'
import { type Language, numberIn } from '@/lib/words/language'
import type { ArticleCard, CountedCard } from '@/modules/articles/reader-article'

/** Articles published after this one, newest on top. Nothing at all under the newest article. */
export function NewerArticles({ language, articles }: { language: Language; articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="neighbours" aria-labelledby="cac-bai-moi-dang">
      <h2 className="section-head" id="cac-bai-moi-dang">
        {readerWords(language).article.newer}
      </h2>
      <ul className="dated-list">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={article.path}>{keepTogether(article.headline)}</a>{' '}
            <time dateTime={isoWithZone(article.publishedAt)}>{shortDateIn(language, article.publishedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

type OlderProps = {
  language: Language
  articles: CountedCard[]
  /** Where the older ones continue: the day of this article in the archive. */
  archivePath: string
}

/** Articles published before this one with how often they were read: the portal's table "Bài viết | Xem". */
export function OlderArticles({ language, articles, archivePath }: OlderProps) {
  const words = readerWords(language).article
  return (
    <section className="neighbours" aria-labelledby="cac-bai-da-dang">
      <h2 className="section-head" id="cac-bai-da-dang">
        {words.older}
      </h2>
      {articles.length === 0 ? (
        <p className="quiet">{words.isFirst}</p>
      ) : (
        <table className="older">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col" className="number">
                {words.reads}
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <tr key={article.id}>
                <td>
                  <a href={article.path}>{keepTogether(article.headline)}</a>{' '}
                  <time dateTime={isoWithZone(article.publishedAt)}>{shortDateIn(language, article.publishedAt)}</time>
                </td>
                <td className="number">{numberIn(language, article.viewCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="see-all">
        <a href={archivePath}>{words.more}</a>
      </p>
    </section>
  )
}
