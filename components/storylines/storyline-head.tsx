import { shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { Storyline } from '@/modules/storylines/queries'
import { Figure } from '../article/figure'

/** What a storyline is about and what happened so far. Further pages repeat only its name. */
export function StorylineHead({ storyline, page }: { storyline: Storyline; page: number }) {
  const { title, standfirst, keyPoints, closedAt, articleCount, leadPicture } = storyline
  const state = closedAt ? `Đã khép lại ngày ${shortDate(closedAt)}` : 'Đang tiếp diễn'
  return (
    <header className="page-head storyline-head">
      <p className="storyline-kind">Dòng sự kiện</p>
      <h1>{keepTogether(title)}</h1>
      {page === 1 && standfirst && <p className="storyline-standfirst">{keepTogether(standfirst)}</p>}
      <p className="story-meta">
        {state} · {articleCount.toLocaleString('vi-VN')} bài{page > 1 && ` · trang ${page}`}
      </p>
      {page === 1 && leadPicture && <Figure picture={leadPicture} isFirst />}
      {page === 1 && keyPoints.length > 0 && (
        <section className="key-points" aria-labelledby="dien-bien-chinh">
          <h2 id="dien-bien-chinh">Diễn biến chính</h2>
          <ul>
            {keyPoints.map((point) => (
              <li key={point}>{keepTogether(point)}</li>
            ))}
          </ul>
        </section>
      )}
    </header>
  )
}
