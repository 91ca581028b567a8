import { ArticleLines } from '@/components/newsroom/article-lines'
import { BulkForm, type BulkQuestion } from '@/components/newsroom/bulk-form.island'
import { bulkWords } from '@/components/newsroom/bulk-words'
import { say } from '@/lib/english/articles'
import { titled } from '../../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { isoWithZone } from '@/lib/time'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import { linesOf } from '@/modules/articles/desk-list'
import { BULK_ARTICLES_MAX, type BulkDeed } from '@/modules/desk/bulk-deed'
import { listSections } from '@/modules/sections/queries'
import { listTagNames } from '@/modules/tags/desk-queries'
import { type Asked, only } from '../../../place'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { articleLine } from '../article-line'
import { performBulkAction } from './actions'
import { bulkRequest, writtenTarget } from './bulk-request'

export const generateMetadata = titled(() => say('Làm nhiều bài một lúc'))

const TAG_NAMES_MAX = 200

async function questionOf(deed: BulkDeed, now: Date): Promise<BulkQuestion> {
  switch (deed) {
    case 'move':
      return { kind: 'section', sections: await listSections(db) }
    case 'add-tag':
      return { kind: 'tag', tagNames: await listTagNames(db, TAG_NAMES_MAX) }
    case 'withdraw':
      return { kind: 'reason' }
    case 'schedule':
      return { kind: 'time', today: isoWithZone(now).slice(0, 10) }
    case 'submit':
    case 'approve':
      return { kind: 'nothing' }
  }
}

/** The question of a deed on several articles, with the articles it is about. */
export default async function BulkPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const { deed, targets, back } = bulkRequest(only(asked['viec']), [asked['bai'] ?? []].flat(), only(asked['ve']))
  return deskPage(mayWrite, async (viewer) => {
    if (deed === null) return PAGE_REFUSALS.notFound
    const now = new Date()
    const wanted = targets.slice(0, BULK_ARTICLES_MAX)
    const lines = await linesOf(
      db,
      wanted.map(({ id }) => id),
    )
    const shown = lines.filter((line) => mayReadAtDesk(viewer, line))
    const { code, button } = bulkWords()[deed]
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('{button}: {shownCount} bài', { button, shownCount: shown.length })}</h1>
        </div>
        {shown.length === 0 ? (
          <div className="empty">
            <p>{say('Chưa chọn bài nào. Vui lòng quay lại danh sách và đánh dấu các bài cần làm.')}</p>
            <a className="button button-main" href={back}>
              {say('Về danh sách')}
            </a>
          </div>
        ) : (
          <>
            <BulkForm
              action={performBulkAction}
              code={code}
              button={say('{button} {shownCount} bài', { button, shownCount: shown.length })}
              isGrave={deed === 'withdraw'}
              targets={wanted.filter(({ id }) => shown.some((line) => line.id === id)).map(writtenTarget)}
              back={back}
              question={await questionOf(deed, now)}
            />
            <section className="stack" aria-labelledby="cac-bai">
              <h2 id="cac-bai">{say('Các bài đã chọn')}</h2>
              <ArticleLines lines={shown.map((line) => articleLine(line, now))} />
            </section>
          </>
        )}
      </div>
    )
  })
}
