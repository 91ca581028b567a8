import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { PreviewPage } from '@/app/(preview)/preview-page'
import { db } from '@/db/client'
import { longDateTime } from '@/lib/time'
import { findSharedArticle } from '@/modules/articles/preview-queries'
import { findForPreview } from '@/modules/articles/queries'

/** Asked for by whoever was given the link: rendered when asked, so that an ended link is a true 404. */
export const instant = false

export default async function SharedPreviewPage({ params }: { params: Promise<{ token: string }> }) {
  await connection()
  const shared = await findSharedArticle(db, (await params).token)
  const article = shared && (await findForPreview(db, shared.articleId))
  if (!article) notFound()
  const note = `Bản xem trước của toà soạn, chưa phải bản đăng. Liên kết này mở được đến ${longDateTime(shared.expiresAt)}. Vui lòng không chuyển tiếp.`
  return <PreviewPage article={article} note={note} />
}
