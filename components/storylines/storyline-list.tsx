import { isoWithZone, shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { StorylineCard } from '@/modules/storylines/queries'
import { storylinePath } from './storyline-path'

/** Storylines, each with its latest article. */
export function StorylineList({ storylines }: { storylines: StorylineCard[] }) {
  if (storylines.length === 0) {
    return (
      <p className="quiet">
        Chưa có dòng sự kiện nào. Mời bạn xem <a href="/moi-nhat">tin mới nhất</a>.
      </p>
    )
  }
  return (
    <ul className="story-list">
      {storylines.map(({ id, slug, title, standfirst, closedAt, articleCount, latest }) => (
        <li key={id}>
          <article>
            <h2 className="story-headline">
              <a href={storylinePath(slug)}>{keepTogether(title)}</a>
            </h2>
            {standfirst && <p className="story-standfirst">{keepTogether(standfirst)}</p>}
            <p className="story-meta">
              {closedAt ? 'Đã khép lại' : 'Đang tiếp diễn'} · {articleCount.toLocaleString('vi-VN')} bài · Mới nhất:{' '}
              {keepTogether(latest.headline)},{' '}
              <time dateTime={isoWithZone(latest.publishedAt)}>{shortDate(latest.publishedAt)}</time>
            </p>
          </article>
        </li>
      ))}
    </ul>
  )
}
