import { expect, test } from 'vitest'
import { commentPolicyOf } from '@/modules/settings/comment-policy'
import { threadState } from './thread-state'

const publishedAt = new Date('2026-03-01T08:00:00+07:00')
const now = new Date('2026-04-15T08:00:00+07:00')

test('a thread that is closed says whether the newsroom or its age closed it', () => {
  const policy = commentPolicyOf({ closeAfterDays: 30 })
  expect(threadState({ commentsOpen: true, publishedAt: now }, policy, now)).toEqual({ kind: 'open' })
  expect(threadState({ commentsOpen: true, publishedAt }, policy, now)).toEqual({
    kind: 'closed-by-age',
    afterDays: 30,
  })
  expect(threadState({ commentsOpen: false, publishedAt }, policy, now)).toEqual({ kind: 'closed-by-desk' })
  expect(threadState({ commentsOpen: true, publishedAt }, commentPolicyOf(null), now)).toEqual({ kind: 'open' })
})
