import { requireViewer } from '@/app/_auth/viewer'
import { latestArticles } from '@/app/_cached/latest'
import { siteChrome } from '@/app/_cached/site'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { ReaderGallery } from '@/components/gallery/reader-gallery'
import { PageFrame } from '@/components/site/page-frame'
import { answerWith } from '@/lib/answer-status'

export const instant = false

/** The reader's side of the gallery, in the reader's own style sheet. For staff. */
export default async function ReaderGalleryPage() {
  const page = await unlessDatabaseDown(async () => {
    await requireViewer()
    const picture = (await latestArticles()).find(({ leadPicture }) => leadPicture)?.leadPicture ?? null
    return (
      <PageFrame chrome={await siteChrome()}>
        <ReaderGallery picture={picture} />
      </PageFrame>
    )
  }, null)
  if (page) return page
  answerWith(503, 10)
  return <p>Cơ sở dữ liệu đang tạm gián đoạn. Vui lòng tải lại trang sau ít phút.</p>
}
