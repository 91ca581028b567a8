import { ArticleState } from '@/components/newsroom/article-status'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/shelves'
import { portalDateTime } from '@/lib/time'
import { listForDesk } from '@/modules/articles/desk-list'
import type { StorylineMember } from '@/modules/storylines/desk-queries'
import { joinStorylineAction, leaveStorylineAction } from '../actions'

const FOUND_MAX = 12

type Props = {
  storylineId: number
  members: StorylineMember[]
  /** What is looked for among all articles, to be put in. */
  text: string
}

/** The articles of a storyline, and a search for others. */
export async function Members({ storylineId, members, text }: Props) {
  return (
    <section className="stack" aria-labelledby="bai">
      <h2 id="bai">{say('Các bài')}</h2>
      {members.length === 0 ? (
        <p className="empty">{say('Chưa có bài nào trong dòng sự kiện này.')}</p>
      ) : (
        <ul className="lines">
          {members.map(({ id, headline, status, publishedAt }) => (
            <li className="line" key={id}>
              <div>
                <a className="line-headline" href={`/toa-soan/bai/${id}`}>
                  {headline || say('Bài chưa có tiêu đề')}
                </a>
                <p className="meta">{publishedAt ? portalDateTime(publishedAt) : <ArticleState status={status} />}</p>
              </div>
              <DeskForm
                name={`ra-${id}`}
                action={leaveStorylineAction}
                fields={[]}
                hidden={{ id: storylineId, articleId: id }}
                button={say('Đưa ra')}
                about={headline}
                tone="plain"
              />
            </li>
          ))}
        </ul>
      )}
      <search>
        <form className="filter" action={`/toa-soan/dong-su-kien/${storylineId}#bai`}>
          <input
            type="search"
            name="tim"
            aria-label={say('Tìm bài để thêm')}
            placeholder={say('Tìm bài để thêm')}
            defaultValue={text}
            autoComplete="off"
          />
          <button className="button" type="submit">
            {say('Tìm')}
          </button>
        </form>
      </search>
      {text && <FoundArticles storylineId={storylineId} text={text} present={members.map(({ id }) => id)} />}
    </section>
  )
}

async function FoundArticles({ storylineId, text, present }: { storylineId: number; text: string; present: number[] }) {
  const found = await listForDesk(db, { text, limit: FOUND_MAX + present.length })
  const others = found.filter(({ id }) => !present.includes(id)).slice(0, FOUND_MAX)
  if (others.length === 0) return <p className="empty">{say('Không có bài nào khớp mà chưa ở trong dòng sự kiện.')}</p>
  return (
    <ul className="lines" aria-label={say('Bài tìm thấy')}>
      {others.map(({ id, headline, status, publishedAt }) => (
        <li className="line" key={id}>
          <div>
            <p className="line-headline">{headline || say('Bài chưa có tiêu đề')}</p>
            <p className="meta">{publishedAt ? portalDateTime(publishedAt) : <ArticleState status={status} />}</p>
          </div>
          <DeskForm
            name={`vao-${id}`}
            action={joinStorylineAction}
            fields={[]}
            hidden={{ id: storylineId, articleId: id }}
            button={say('Thêm')}
            about={headline}
            tone="plain"
          />
        </li>
      ))}
    </ul>
  )
}
