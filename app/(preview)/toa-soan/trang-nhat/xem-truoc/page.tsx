import type { ReactNode } from 'react'
import { requireViewer } from '@/app/_auth/viewer'
import { documentsOnFront } from '@/app/_cached/documents'
import { mostReadOnFront } from '@/app/_cached/most-read'
import { siteChrome } from '@/app/_cached/site'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { noteRefusal } from '@/app/(newsroom)/toa-soan/note-refusal'
import { type Asked, only } from '@/app/(newsroom)/toa-soan/place'
import { rowId } from '@/app/(newsroom)/toa-soan/row-id'
import { PreviewNote } from '@/components/article/preview-note'
import { NewestDocuments } from '@/components/documents/newest-documents'
import { EmptyFront } from '@/components/front/empty-front'
import { FrontView } from '@/components/front/front-view'
import { MostReadColumn } from '@/components/front/most-read'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { speak } from '@/lib/interface-language'
import { mayArrangeFront } from '@/modules/accounts/permissions'
import { type Arrangement, inForce } from '@/modules/front/arrangement'
import { readTypedArrangement } from '@/modules/front/arrangement-input'
import { findFrontVersion, readFrontAtDesk } from '@/modules/front/desk-queries'
import { typedInAddress } from '@/modules/front/preview-address'
import { readFront } from '@/modules/front/queries'

export const instant = false

type Props = { searchParams: Promise<Asked> }
type Meant = { arrangement: Arrangement; note: string }

/** The front page of an arrangement that is not in force (yet), as readers would see it. */
export default async function FrontPreviewPage({ searchParams }: Props) {
  const asked = await searchParams
  const page = await unlessDatabaseDown(async () => draw(asked), null)
  if (page) return page
  answerWith(503, 10)
  return <Sentence>Cơ sở dữ liệu đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.</Sentence>
}

async function draw(asked: Asked): Promise<ReactNode> {
  const viewer = await requireViewer()
  // What readers will see is looked at in their language.
  speak('vi')
  if (!mayArrangeFront(viewer)) {
    answerWith(403, null)
    await noteRefusal(viewer)
    return <Sentence>Tài khoản của bạn chưa được giao việc xếp trang nhất.</Sentence>
  }
  const meant = await meantBy(asked)
  if (!meant) {
    answerWith(404, null)
    return <Sentence>Không tìm thấy cách xếp này.</Sentence>
  }
  const { front } = await readFront(db, inForce(meant.arrangement, new Date()))
  return (
    <PageFrame chrome={await siteChrome()} current="trang-chu" isFront>
      <PreviewNote note={meant.note} />
      <h1 className="spoken">Xem trước trang nhất</h1>
      {front.lead ? (
        <FrontView front={front} lead={front.lead}>
          <MostReadColumn articles={await mostReadOnFront()} />
          <NewestDocuments documents={await documentsOnFront()} />
        </FrontView>
      ) : (
        <EmptyFront />
      )}
    </PageFrame>
  )
}

async function meantBy(asked: Asked): Promise<Meant | null> {
  const [letters, number] = [only(asked['nhap']), only(asked['ban'])]
  if (letters !== undefined) {
    const typed = readTypedArrangement(typedInAddress(letters))
    return typed && { arrangement: typed.arrangement, note: 'Bản xem trước: cách xếp đang sửa, chưa ai thấy.' }
  }
  if (number === undefined) {
    const { arrangement } = await readFrontAtDesk(db)
    return { arrangement, note: 'Bản xem trước: trang nhất bạn đọc đang thấy.' }
  }
  const version = rowId(number)
  const stored = version === null ? null : await findFrontVersion(db, version)
  return stored && { arrangement: stored.arrangement, note: `Bản xem trước: cách xếp số ${version}.` }
}

function Sentence({ children }: { children: ReactNode }) {
  return (
    <main className="page">
      <h1>{children}</h1>
    </main>
  )
}
