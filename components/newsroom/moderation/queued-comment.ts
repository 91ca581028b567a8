import { said, say } from '@/lib/english/comments'
import type { Language } from '@/lib/words/language'
import type { Queue } from '@/modules/comments/queues'

export type CommentStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn'

export const COMMENT_STATUS_WORDS: Readonly<Record<CommentStatus, string>> = said({
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  rejected: 'Không đăng',
  withdrawn: 'Đã rút lại',
})

/** A queue as its address names it, as its link reads, and what to say when it is empty. */
export const queueWords = (): Readonly<Record<Queue, { code: string; label: string; empty: string }>> => ({
  waiting: { code: 'cho-duyet', label: say('Chờ duyệt'), empty: say('Không còn bình luận nào chờ duyệt. Xong việc!') },
  held: { code: 'can-xem-ky', label: say('Cần xem kỹ'), empty: say('Không có bình luận nào cần xem kỹ.') },
  reported: { code: 'bi-bao', label: say('Bị báo vi phạm'), empty: say('Không có bình luận nào bị bạn đọc báo.') },
  appealed: { code: 'xem-lai', label: say('Đề nghị xem lại'), empty: say('Không có ai đề nghị xem lại.') },
  approved: { code: 'da-duyet', label: say('Đã duyệt'), empty: say('Chưa có bình luận nào được duyệt.') },
  rejected: { code: 'tu-choi', label: say('Đã từ chối'), empty: say('Chưa có bình luận nào bị từ chối.') },
  spam: { code: 'tin-rac', label: say('Tin rác'), empty: say('Không có tin rác.') },
  withdrawn: { code: 'rut-lai', label: say('Đã rút lại'), empty: say('Chưa có bình luận nào được rút lại.') },
})

export type SentAt = { iso: string; words: string; age: string }

export type ReportLine = { id: number; reason: string; note: string; sentAt: SentAt; isOpen: boolean }

/** A comment as the desk draws it: times, reasons and doubts are already words. */
export type QueuedComment = {
  id: number
  version: number
  status: CommentStatus
  authorName: string
  title: string
  body: string
  hasPhone: boolean
  isMasked: boolean
  /** What screening noticed, one sentence each. */
  notes: string[]
  /** What of it stands in the text, as it stands there. */
  marks: string[]
  sentAt: SentAt
  /** Why it is not shown; null unless it was refused. */
  rejection: { code: string; reason: string } | null
  reports: ReportLine[]
  openReportCount: number
  /** The comment it answers. */
  parent: { authorName: string; excerpt: string } | null
  article: { headline: string; language: Language; path: string | null; deskPath: string }
  deskPath: string
}

/** A comment and its near-duplicates in the same queue, which are decided together. */
export type QueueEntry = {
  comment: QueuedComment
  twins: { target: string; authorName: string; excerpt: string; sentAt: SentAt }[]
  /** Targets of more near-duplicates than anybody would read. */
  unlisted: string[]
  /** There are still more than one deed takes along. */
  hasMore: boolean
}

export type ModerationTyped = { code: string; reason: string }

/** What was refused, at which entry, and what was typed there. Null until something was. */
export type ModerationAnswer = {
  attempt: number
  commentId: number
  summary: string
  problems: Partial<Record<keyof ModerationTyped, string>>
  typed: ModerationTyped
} | null

export type ModerationAction = (previous: ModerationAnswer, form: FormData) => Promise<ModerationAnswer>

/** A comment in the state it was seen in, as forms carry it: `12.3` is version 3 of comment 12. */
export const writtenTarget = ({ id, version }: { id: number; version: number }) => `${id}.${version}`
