import { getViewer } from '@/app/_auth/viewer'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { storylinesAround } from '@/modules/storylines/desk-queries'
import { joinStorylineAction, leaveStorylineAction } from '../../dong-su-kien/actions'

const CHOICES_MAX = 100

/** The storylines an article stands in, for those who keep them. Saved apart from the text: readers see it at once. */
export async function StorylinesPart({ articleId }: { articleId: number }) {
  if (!mayKeepStorylines(await getViewer())) return null
  const { own, others } = await storylinesAround(db, articleId, CHOICES_MAX)
  return (
    <section className="stack" aria-labelledby="dong-su-kien">
      <h2 id="dong-su-kien">{say('Dòng sự kiện')}</h2>
      {own.length === 0 ? (
        <p className="meta">{say('Bài này không thuộc dòng sự kiện nào.')}</p>
      ) : (
        <ul className="stack">
          {own.map(({ id, title }) => (
            <li key={id} className="row">
              <a href={`/toa-soan/dong-su-kien/${id}`}>{title}</a>
              <DeskForm
                name={`ra-${id}`}
                action={leaveStorylineAction}
                fields={[]}
                hidden={{ id, articleId, tu: 'bai' }}
                button={say('Đưa ra')}
                about={say('khỏi dòng sự kiện {title}', { title })}
                tone="plain"
              />
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? (
        <p>
          <a href="/toa-soan/dong-su-kien">{say('Mở dòng sự kiện mới')}</a>
        </p>
      ) : (
        <DeskForm
          name="vao-dong"
          action={joinStorylineAction}
          fields={[
            {
              kind: 'choice',
              name: 'id',
              label: say('Đưa bài vào'),
              options: others.map(({ id, title }) => ({ value: String(id), label: title })),
            },
          ]}
          hidden={{ articleId, tu: 'bai' }}
          button={say('Đưa vào dòng sự kiện')}
          tone="plain"
        />
      )}
    </section>
  )
}
