import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { typedLanguage } from '@/lib/interface-language'
import { portalDateTime } from '@/lib/time'
import { mayRestore, mayWrite } from '@/modules/accounts/permissions'
import { readNewsroom } from '@/modules/settings/newsroom'
import { titled } from '../../../../titled'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../desk-page'
import { restoreAction } from '../actions'
import { articleToDecide } from '../article-to-decide'

export const generateMetadata = titled(() => say('Khôi phục bài'))

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
          <h1>{say('Khôi phục bài')}</h1>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`} lang={typedLanguage(article.headline)}>
            {article.headline}
          </a>
        </p>
        {article.withdrawnAt && (
          <p>
            {say('Bài đã được gỡ lúc {time}. Lý do: {withdrawnReason}', {
              time: portalDateTime(article.withdrawnAt),
              withdrawnReason: article.withdrawnReason,
            })}
          </p>
        )}
        <p>{say('Bài sẽ trở lại trên báo, ở đúng thời điểm đã đăng lần đầu.')}</p>
        <AnsweredForm className="stack" action={restoreAction}>
          <input type="hidden" name="id" value={article.id} />
          <input type="hidden" name="version" value={article.version} />
          <div className="row">
            <button className="button button-main" type="submit">
              {say('Khôi phục bài này')}
            </button>
            <a className="button button-quiet" href={`/toa-soan/bai/${article.id}`}>
              {say('Thôi')}
            </a>
          </div>
        </AnsweredForm>
      </div>
    )
  })
}
