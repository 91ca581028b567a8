import { NoteForm } from '@/components/newsroom/note-form.island'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { mayReturn, mayWrite } from '@/modules/accounts/permissions'
import { readNewsroom } from '@/modules/settings/newsroom'
import { titled } from '../../../../titled'
import { deskPage, isPageRefusal, PAGE_REFUSALS } from '../../../desk-page'
import { articleToDecide } from '../article-to-decide'
import { returnAction } from './actions'

export const generateMetadata = titled(() => say('Trả lại bài'))

export default async function ReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return deskPage(mayWrite, async (viewer) => {
    const article = await articleToDecide(viewer, id)
    if (isPageRefusal(article)) return article
    const isAtDesk = article.status === 'submitted' || article.status === 'approved'
    if (isAtDesk && !mayReturn(viewer, article, await readNewsroom(db))) return PAGE_REFUSALS.forbidden
    const writer = article.createdByName ?? say('người viết')
    return (
      <div className="stack narrow">
        <div className="page-head">
          <h1>{say('Trả lại bài')}</h1>
        </div>
        <p>
          <a href={`/toa-soan/bai/${article.id}`}>{article.headline || say('Bài chưa có tiêu đề')}</a>
        </p>
        {isAtDesk ? (
          <p>{say('Bài trở về {writer} cùng lời nhắn của bạn, để sửa rồi gửi lại.', { writer })}</p>
        ) : (
          <p className="notice" data-tone="warn">
            {say('Bài này hiện không chờ duyệt, nên không cần trả lại.')}
          </p>
        )}
        <NoteForm
          action={returnAction}
          id={article.id}
          version={article.version}
          label={say('Cần sửa gì')}
          hint={say('{writer} đọc lời nhắn này trên đầu bài và trong thông báo.', { writer })}
          button={say('Trả lại bài này')}
        />
      </div>
    )
  })
}
