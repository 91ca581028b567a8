import { isoWithZone, shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { ArticleCard, CountedCard } from '@/modules/articles/reader-article'

/** Articles published after this one, newest on top. Nothing at all under the newest article. */
export function NewerArticles({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="neighbours" aria-labelledby="cac-bai-moi-dang">
      <h2 className="section-head" id="cac-bai-moi-dang">
        Các bài mới đăng
      </h2>
      <ul className="dated-list">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={article.path}>{keepTogether(article.headline)}</a>{' '}
            <time dateTime={isoWithZone(article.publishedAt)}>{shortDate(article.publishedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

type OlderProps = {
  articles: CountedCard[]
  /** The day of this article in the archive, where the older ones continue. */
  archivePath: string
}

/** Articles published before this one with how often they were read: the portal's table "Bài viết | Xem". */
export function OlderArticles({ articles, archivePath }: OlderProps) {
  return (
    <section className="neighbours" aria-labelledby="cac-bai-da-dang">
      <h2 className="section-head" id="cac-bai-da-dang">
        Các bài đã đăng
      </h2>
      {articles.length === 0 ? (
        <p className="quiet">Đây là bài đầu tiên trong kho lưu trữ.</p>
      ) : (
        <table className="older">
          <thead>
            <tr>
              <th scope="col">Bài viết</th>
              <th scope="col" className="number">
                Xem
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map((article) => (
              <tr key={article.id}>
                <td>
                  <a href={article.path}>{keepTogether(article.headline)}</a>{' '}
                  <time dateTime={isoWithZone(article.publishedAt)}>{shortDate(article.publishedAt)}</time>
                </td>
                <td className="number">{article.viewCount.toLocaleString('vi-VN')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="see-all">
        <a href={archivePath}>Xem thêm</a>
      </p>
    </section>
  )
}
