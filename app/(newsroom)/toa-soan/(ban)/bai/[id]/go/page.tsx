import { WithdrawalForm } from '@/components/newsroom/withdrawal-form.island'
import { say } from '@/lib/english/articles'
import { typedLanguage } from '@/lib/interface-language'
import { mayWithdraw, mayWrite } from '@/modules/accounts/permissions'
import { titled } from '../../../../titled'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../desk-page'
import { withdrawAction } from '../actions'
import { articleToDecide } from '../article-to-decide'

export const generateMetadata = titled(() => say('Gỡ bài'))

export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const isPublished = article.status === 'published'
    if (isPublished && !mayWithdraw(viewer, article)) return PAGE_REFUSALS.forbidden
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('Gỡ bài')}</h1>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`} lang={typedLanguage(article.headline)}>
            {article.headline}
          </a>
        </p>
        {isPublished ? (
          <p>
            {say(
              'Bạn đọc sẽ không mở được bài này nữa, kể cả từ đường dẫn cũ. Bài và bình luận vẫn còn trong toà soạn.',
            )}
          </p>
        ) : (
          <p className="notice" data-tone="warn">
            {say('Bài này hiện không đăng, nên không cần gỡ.')}
          </p>
        )}
        <WithdrawalForm action={withdrawAction} id={article.id} version={article.version} />
      </div>
    )
  })
}
