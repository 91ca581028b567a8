import type { ArticleCard } from '@/modules/articles/reader-article'
import { Story } from './story'

type Props = {
  articles: ArticleCard[]
  /** What to say instead of an empty list. */
  whenEmpty: string
  /** A long list ends in the archive, where everything older is found by its day. */
  archivePath?: string
}

/** Articles under one another, newest first, with small pictures. */
export function StoryList({ articles, whenEmpty, archivePath = '/luu-tru' }: Props) {
  if (articles.length === 0) {
    return (
      <p className="quiet">
        {whenEmpty} Mời bạn xem <a href="/">trang chủ</a> hoặc <a href={archivePath}>kho lưu trữ</a>.
      </p>
    )
  }
  return (
    <>
      <ul className="story-list">
        {articles.map((article) => (
          <li key={article.id}>
            <Story article={article} picture="thumbnail" withStandfirst level={2} />
          </li>
        ))}
      </ul>
      <p className="see-all">
        <a href={archivePath}>Xem bài cũ hơn theo ngày</a>
      </p>
    </>
  )
}
