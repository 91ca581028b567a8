import { say } from '@/lib/english/articles'
import { titled } from '../../../../titled'
import '@/components/newsroom/checks.css'
import '@/components/newsroom/editor.css'
import { db } from '@/db/client'
import { mayHoldBack, mayPublish, mayWrite } from '@/modules/accounts/permissions'
import { findingsOf } from '@/modules/articles/checks/checks'
import { readFacts } from '@/modules/articles/checks/read-facts'
import { readNewsroom } from '@/modules/settings/newsroom'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../desk-page'
import { articleToDecide } from '../article-to-decide'
import * as actions from './actions'
import { PlannedTime } from './planned-time'

export const generateMetadata = titled(() => say('Hẹn giờ'))

export default async function SchedulePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const isAhead = mayPublish(viewer, article, await readNewsroom(db))
    const hasEnd = mayHoldBack(viewer, article)
    if (!isAhead && !hasEnd && article.status !== 'withdrawn') return PAGE_REFUSALS.forbidden
    const findings = isAhead ? findingsOf(await readFacts(db, viewer, article.id, article)) : []
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('Hẹn giờ')}</h1>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`}>{article.headline || say('Bài chưa có tiêu đề')}</a>
        </p>
        {!isAhead && !hasEnd && (
          <p className="notice" data-tone="warn">
            {say('Bài này đã gỡ, nên không hẹn giờ được.')}
          </p>
        )}
        {(isAhead || article.publishAt) && (
          <PlannedTime
            name="dang"
            heading={say('Hẹn đăng')}
            hint={say('Đến giờ, bài tự lên báo. Trước đó không ai ngoài toà soạn thấy bài.')}
            article={article}
            at={article.publishAt}
            plan={isAhead ? actions.schedulePublicationAction : null}
            cancel={actions.unschedulePublicationAction}
            findings={findings.filter(({ level }) => level !== 'reminds')}
          />
        )}
        {hasEnd && (
          <PlannedTime
            name="go"
            heading={say('Hẹn gỡ')}
            hint={say('Đến giờ, bài tự rời khỏi báo với lý do “hết hạn”. Bài và bình luận vẫn còn trong toà soạn.')}
            article={article}
            at={article.unpublishAt}
            plan={actions.scheduleWithdrawalAction}
            cancel={actions.unscheduleWithdrawalAction}
          />
        )}
      </div>
    )
  })
}
