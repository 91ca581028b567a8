import { say } from '@/lib/english/office'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import { latestDocumentWords, listDocumentFiles } from '@/modules/documents/desk-queries'
import { deskPage } from '../../desk-page'
import { addDocumentAction } from '../actions'
import { documentFields, newDocument } from '../document-words'

export const generateMetadata = titled(() => say('Thêm văn bản'))

export default async function NewDocumentPage() {
  return deskPage(mayKeepDocuments, async () => {
    const stored = newDocument(await latestDocumentWords(db))
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Thêm văn bản')}</h1>
        </div>
        <p>
          <a href="/toa-soan/van-ban">{say('Tất cả văn bản')}</a>
        </p>
        <DeskForm
          name="moi"
          action={addDocumentAction}
          fields={documentFields(stored, await listDocumentFiles(db, null))}
          button={say('Đưa văn bản lên')}
        />
      </div>
    )
  })
}
