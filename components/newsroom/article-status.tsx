import { said } from '@/lib/english/articles'
export type ArticleStatus = 'draft' | 'submitted' | 'returned' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export const ARTICLE_STATUS_WORDS: Record<ArticleStatus, string> = said({
  draft: 'Bản nháp',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  scheduled: 'Hẹn giờ',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
})

/** A state told by a word and a shape. */
export function ArticleState({ status }: { status: ArticleStatus }) {
  return (
    <span className="state" data-state={status}>
      {ARTICLE_STATUS_WORDS[status]}
    </span>
  )
}
