/** Reasons that are given often, in the words the comment's writer reads on the receipt. Others may be written. */
export const REJECTION_REASONS = [
  'Nội dung không liên quan đến bài viết.',
  'Lời lẽ thiếu tôn trọng người khác.',
  'Bình luận có thông tin riêng của người khác.',
  'Bình luận có quảng cáo hoặc đường dẫn không phù hợp.',
  'Thông tin trong bình luận chưa kiểm chứng được.',
  'Bình luận trùng với một bình luận đã gửi.',
] as const

export type CommentStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn'

export const COMMENT_STATUS_WORDS: Record<CommentStatus, string> = {
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  rejected: 'Không đăng',
  withdrawn: 'Người viết rút lại',
}

/** A comment as the queue draws it: times are already words. */
export type QueuedComment = {
  id: number
  version: number
  status: CommentStatus
  authorName: string
  title: string
  body: string
  hasPhone: boolean
  /** What screening noticed, one sentence each. */
  notes: string[]
  sentAt: { iso: string; words: string; age: string }
  rejectionReason: string
  article: { headline: string; path: string | null; deskPath: string }
}

export type ModerationAnswer = {
  attempt: number
  commentId: number
  summary: string
  problem: string | null
  reason: string
} | null

export type ModerationAction = (previous: ModerationAnswer, form: FormData) => Promise<ModerationAnswer>
