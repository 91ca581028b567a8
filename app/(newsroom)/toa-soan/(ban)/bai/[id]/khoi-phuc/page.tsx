import type { Metadata } from 'next'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import { mayRestore, mayWrite } from '@/modules/accounts/permissions'
import { readNewsroom } from '@/modules/settings/newsroom'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../desk-page'
import { restoreAction } from '../actions'
import { articleToDecide } from '../article-to-decide'

export const metadata: Metadata = { title: 'Khôi phục bài' }

export default async function RestorePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    if (article.status === 'withdrawn' && !mayRestore(viewer, article, await readNewsroom(db)))
      return PAGE_REFUSALS.forbidden
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>Khôi phục bài</h1>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`}>{article.headline}</a>
        </p>
        {article.withdrawnAt && (
          <p>
            Bài đã được gỡ lúc {portalDateTime(article.withdrawnAt)}. Lý do: {article.withdrawnReason}
          </p>
        )}
        <p>Bài sẽ trở lại trên báo, ở đúng thời điểm đã đăng lần đầu.</p>
        <AnsweredForm className="stack" action={restoreAction}>
          <input type="hidden" name="id" value={article.id} />
          <input type="hidden" name="version" value={article.version} />
          <div className="row">
            <button className="button button-main" type="submit">
              Khôi phục bài này
            </button>
            <a className="button button-quiet" href={`/toa-soan/bai/${article.id}`}>
              Thôi
            </a>
          </div>
        </AnsweredForm>
      </div>
    )
  })
}
