import type { Metadata } from 'next'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import { latestDocumentWords, listDocumentFiles } from '@/modules/documents/desk-queries'
import { deskPage } from '../../desk-page'
import { addDocumentAction } from '../actions'
import { documentFields, newDocument } from '../document-words'

export const metadata: Metadata = { title: 'Thêm văn bản' }

export default async function NewDocumentPage() {
  return deskPage(mayKeepDocuments, async () => {
    const stored = newDocument(await latestDocumentWords(db))
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Thêm văn bản</h1>
        </div>
        <p>
          <a href="/toa-soan/van-ban">Tất cả văn bản</a>
        </p>
        <DeskForm
          name="moi"
          action={addDocumentAction}
          fields={documentFields(stored, await listDocumentFiles(db, null))}
          button="Đưa văn bản lên"
        />
      </div>
    )
  })
}
