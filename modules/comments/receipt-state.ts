import type { comments } from '@/db/schema/comments'

type Facts = Pick<typeof comments.$inferSelect, 'status' | 'appealedAt' | 'erasedAt'>

/**
 * What has become of a comment, as its writer is told: waiting to be read; published; refused; looked at again because
 * the writer asked (`appealed`), and refused for good (`upheld`); taken back; its data erased.
 */
export type ReceiptState = 'waiting' | 'published' | 'refused' | 'appealed' | 'upheld' | 'withdrawn' | 'erased'

export function receiptState({ status, appealedAt, erasedAt }: Facts): ReceiptState {
  if (erasedAt) return 'erased'
  switch (status) {
    case 'pending':
      return appealedAt ? 'appealed' : 'waiting'
    case 'approved':
      return 'published'
    case 'rejected':
      return appealedAt ? 'upheld' : 'refused'
    case 'withdrawn':
      return 'withdrawn'
  }
}

export type OwnDeed = 'correct' | 'withdraw' | 'appeal' | 'erase'

const DEEDS: Readonly<Record<ReceiptState, readonly OwnDeed[]>> = {
  waiting: ['correct', 'withdraw', 'erase'],
  published: ['withdraw', 'erase'],
  refused: ['appeal', 'erase'],
  appealed: ['withdraw', 'erase'],
  upheld: ['erase'],
  withdrawn: ['erase'],
  erased: [],
}

/** Whether a writer may do this to their own comment in this state. */
export const mayDoToOwn = (state: ReceiptState, deed: OwnDeed): boolean => DEEDS[state].includes(deed)
