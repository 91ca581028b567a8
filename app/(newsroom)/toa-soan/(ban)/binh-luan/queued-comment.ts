import { ageInWords } from '@/components/newsroom/ages'
import type { QueuedComment } from '@/components/newsroom/moderation'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { DeskComment } from '@/modules/comments/desk-queries'

/** A row of the queue in the words and addresses its view draws. */
export function queuedComment(comment: DeskComment, now: Date): QueuedComment {
  const { id, version, status, authorName, title, body, hasPhone, rejectionReason, article, createdAt } = comment
  return {
    id,
    version,
    status,
    authorName,
    title,
    body,
    hasPhone,
    rejectionReason,
    notes: comment.screening.filter(({ reason }) => reason !== '').map(({ reason }) => reason),
    sentAt: { iso: isoWithZone(createdAt), words: portalDateTime(createdAt), age: ageInWords(createdAt, now) },
    article: { headline: article.headline, path: article.path, deskPath: `/toa-soan/bai/${article.id}` },
  }
}

const DONE: Record<string, string> = {
  duyet: 'Đã duyệt. Bình luận sẽ hiện trên trang bài viết.',
  'tu-choi': 'Đã ghi nhận: bình luận không được đăng.',
}

/** What was just done, for the line above the queue. */
export const moderated = (deed: string | undefined) => (deed && Object.hasOwn(DONE, deed) ? DONE[deed] : undefined)
