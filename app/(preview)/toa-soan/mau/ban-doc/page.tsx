import { requireViewer } from '@/app/_auth/viewer'
import { siteChrome } from '@/app/_cached/site'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { ReaderGallery } from '@/components/gallery/reader-gallery'
import { PageFrame } from '@/components/site/page-frame'
import { db } from '@/db/client'
import { answerWith } from '@/lib/answer-status'
import { speak } from '@/lib/interface-language'
import { readOldestPicture } from '@/modules/articles/page-blocks'

export const instant = false

/** The reader's side of the gallery, in the reader's own style sheet. For staff. */
export default async function ReaderGalleryPage() {
  const page = await unlessDatabaseDown(async () => {
    await requireViewer()
    // What readers will see is looked at in their language.
    speak('vi')
    return (
      <PageFrame chrome={await siteChrome()}>
        <ReaderGallery picture={await readOldestPicture(db)} />
      </PageFrame>
    )
  }, null)
  if (page) return page
  answerWith(503, 10)
  return <p>Cơ sở dữ liệu đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.</p>
}
