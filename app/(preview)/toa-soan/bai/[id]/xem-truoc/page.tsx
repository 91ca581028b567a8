import type { ReactNode } from 'react'
import { getViewer, requireViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { noteRefusal } from '@/app/(newsroom)/toa-soan/note-refusal'
import { rowId } from '@/app/(newsroom)/toa-soan/row-id'
import { PreviewPage } from '@/app/(preview)/preview-page'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { speak } from '@/lib/interface-language'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import { findForEditing } from '@/modules/articles/editable'
import { findForPreview } from '@/modules/articles/queries'

export const instant = false

/** The saved text as readers will see it, for the desk. In a frame or on its own; nothing in it leads on. */
export default async function DeskPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const id = rowId((await params).id)
  const page = await unlessDatabaseDown(async () => draw(id), null)
  if (page) return page
  answerWith(503, 10)
  return <Sentence>Cơ sở dữ liệu đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.</Sentence>
}

async function draw(id: number | null): Promise<ReactNode> {
  const viewer = await requireViewer()
  // What readers will see is looked at in their language.
  speak('vi')
  const stored = id === null ? null : await findForEditing(db, id)
  if (!mayWrite(viewer) || (stored && !mayReadAtDesk(viewer, stored))) {
    answerWith(403, null)
    const known = await getViewer()
    if (known) await noteRefusal(known)
    return <Sentence>Bài này không được giao cho tài khoản của bạn.</Sentence>
  }
  const article = stored && (await findForPreview(db, stored.id))
  if (!article) {
    answerWith(404, null)
    return <Sentence>Không tìm thấy bài này.</Sentence>
  }
  return <PreviewPage article={article} note="Bản xem trước: bản đã lưu, như bạn đọc sẽ thấy." />
}

function Sentence({ children }: { children: ReactNode }) {
  return (
    <main className="page">
      <h1>{children}</h1>
    </main>
  )
}
