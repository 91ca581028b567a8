/** Why a comment is not published, in the words its writer reads on the receipt. */
export const REJECTION_REASONS = {
  'lac-de': 'Nội dung không liên quan đến bài viết.',
  'xuc-pham': 'Lời lẽ thiếu tôn trọng người khác.',
  'thong-tin-rieng': 'Bình luận có thông tin riêng của người khác.',
  'quang-cao': 'Bình luận có quảng cáo hoặc đường dẫn không phù hợp.',
  'chua-kiem-chung': 'Thông tin trong bình luận chưa kiểm chứng được.',
  'trung-lap': 'Bình luận trùng với một bình luận đã gửi.',
  khac: '',
} as const

export type RejectionReason = keyof typeof REJECTION_REASONS

export const isRejectionReason = (value: unknown): value is RejectionReason =>
  typeof value === 'string' && Object.hasOwn(REJECTION_REASONS, value)

/** The sentence kept with the comment; empty when neither a reason nor a note was given. */
export function rejectionSentence(reason: RejectionReason | null, note: string): string {
  return [reason ? REJECTION_REASONS[reason] : '', note.trim()].filter(Boolean).join(' ')
}

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
  note: string
} | null

export type ModerationAction = (previous: ModerationAnswer, form: FormData) => Promise<ModerationAnswer>
