import { said, say } from '@/lib/english/office'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import { findDocumentAtDesk, listDocumentFiles } from '@/modules/documents/desk-queries'
import { documentPath } from '@/modules/documents/document-address'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { changeDocumentAction, withdrawDocumentAction } from '../actions'
import { documentFields } from '../document-words'

export const generateMetadata = titled(() => say('Sửa văn bản'))

const DONE: Record<string, string> = said({
  them: 'Đã đưa văn bản lên. Bạn đọc thấy ngay.',
  sua: 'Đã lưu văn bản.',
  go: 'Đã gỡ văn bản. Bạn đọc không còn thấy.',
  hien: 'Văn bản lại hiện cho bạn đọc.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function DocumentPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const done = DONE[only((await searchParams)['xong']) ?? '']
  return deskPage(mayKeepDocuments, async () => {
    const document = id === null ? null : await findDocumentAtDesk(db, id)
    if (!document) return PAGE_REFUSALS.notFound
    const { kind, number, version, withdrawnAt, updatedAt, attachmentId } = document
    return (
      <div className="stack">
        <div className="page-head">
          <h1>
            {kind} {number}
          </h1>
          {!withdrawnAt && (
            <a className="button button-quiet" href={documentPath(document)}>
              {say('Xem trang bạn đọc')}
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/van-ban">{say('Tất cả văn bản')}</a>{' '}
          {say('· sửa lúc {time}', { time: portalDateTime(updatedAt) })}
          {withdrawnAt && say(' · đã gỡ, bạn đọc không thấy')}
        </p>
        <DeskForm
          name="sua"
          action={changeDocumentAction}
          fields={documentFields(document, await listDocumentFiles(db, attachmentId))}
          hidden={{ id: document.id, version }}
          button={say('Lưu văn bản')}
        />
        <section className="stack narrow" aria-labelledby="go">
          <h2 id="go">{withdrawnAt ? say('Hiện lại') : say('Gỡ văn bản')}</h2>
          <p>
            {withdrawnAt
              ? say('Văn bản trở lại danh sách và trang riêng của nó.')
              : say(
                  'Văn bản biến khỏi trang bạn đọc ngay, nhưng vẫn còn ở đây. Văn bản bị thay thế thì không cần gỡ: hãy bỏ chọn «Đang có hiệu lực».',
                )}
          </p>
          <DeskForm
            name="go-xuong"
            action={withdrawDocumentAction}
            fields={[]}
            hidden={{ id: document.id, viec: withdrawnAt ? 'hien' : 'go' }}
            button={withdrawnAt ? say('Hiện lại văn bản') : say('Gỡ văn bản')}
            tone={withdrawnAt ? 'plain' : 'grave'}
          />
        </section>
      </div>
    )
  })
}
