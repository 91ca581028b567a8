import { isoWithZone, shortDate } from '@/lib/time'
import { keepTogether } from '@/lib/vi/no-break'
import type { StorylineBox } from '@/modules/storylines/boxes'
import { storylinePath } from './storyline-path'

/** The storylines an article belongs to, with some of their other articles. */
export function StorylineBoxes({ boxes }: { boxes: StorylineBox[] }) {
  return boxes.map(({ id, slug, title, isNewest, articles }) => (
    <section key={id} className="onward storyline-box" aria-labelledby={`dong-su-kien-${id}`}>
      <h2 id={`dong-su-kien-${id}`}>
        <span className="storyline-kind">Theo dòng sự kiện:</span>{' '}
        <a href={storylinePath(slug)}>{keepTogether(title)}</a>
      </h2>
      {articles.length > 0 && (
        <>
          {!isNewest && <p className="story-meta">Sau bài này:</p>}
          <ul className="onward-list">
            {articles.map(({ id: articleId, path, headline, publishedAt }) => (
              <li key={articleId}>
                <a href={path}>{keepTogether(headline)}</a>
                <p className="story-meta">
                  <time dateTime={isoWithZone(publishedAt)}>{shortDate(publishedAt)}</time>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  ))
}
