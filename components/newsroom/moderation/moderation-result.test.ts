import { expect, test } from 'vitest'
import type { CommentOutcome, CommentRefusal } from '@/modules/comments/moderation-deed'
import { moderationSentences } from './moderation-result'

const BEFORE = {
  status: 'pending',
  rejectionCode: null,
  rejectionReason: '',
  moderatedAt: null,
  moderatedBy: null,
  firstApprovedAt: null,
  reportIds: [],
} as const

const outcome = (refusal: CommentRefusal | null, undoRefusal: CommentRefusal | null = null): CommentOutcome => ({
  ...{ commentId: 1, version: 2, refusal, undoRefusal },
  before: refusal === null ? { ...BEFORE, reportIds: [] } : null,
})

test('one deed is told as one, many are counted, what was left out is told with its reason', () => {
  const done = { deed: 'approve', code: null, isUndone: false } as const
  expect(moderationSentences({ ...done, outcomes: [outcome(null)] })[0]).toContain('Đã duyệt. Bình luận sẽ hiện')
  expect(
    moderationSentences({ ...done, outcomes: [outcome(null), outcome(null), outcome('edited-meanwhile')] }),
  ).toEqual([
    'Đã duyệt 2 bình luận.',
    '1 bình luận vừa được người khác xử lý hoặc người viết vừa sửa, nên được để nguyên.',
  ])
  const spam = { deed: 'reject', code: 'spam', isUndone: false } as const
  expect(moderationSentences({ ...spam, outcomes: [outcome(null), outcome(null)] })).toEqual([
    'Đã chuyển vào tin rác 2 bình luận.',
  ])
})

test('taking back tells what went back and what stayed', () => {
  const undone = { deed: 'reject', code: 'other', isUndone: true } as const
  expect(moderationSentences({ ...undone, outcomes: [outcome(null), outcome(null, 'not-found')] })).toEqual([
    'Đã hoàn tác: bình luận trở lại như trước.',
    '1 bình luận không còn ở đây: người viết đã rút lại hoặc đã xoá.',
  ])
  expect(moderationSentences({ ...undone, outcomes: [outcome(null, 'edited-meanwhile')] })).toHaveLength(1)
})
