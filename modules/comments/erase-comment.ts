import { accept, type Result, refuse } from '@/lib/result'
import { eraseRow } from './erase-row'
import { type OwnRefusal, onOwnComment } from './own-comment'
import { ConfirmedInput } from './withdraw-comment'

export type EraseCommentRefusal = OwnRefusal | 'not-confirmed'

/**
 * Erases the personal data of one's own comment, whatever has become of it. Input `{ token, xacNhan: 'co', address }`.
 * Cannot be undone; a published comment leaves the readers' pages.
 */
export async function eraseComment(_viewer: null, input: unknown): Promise<Result<null, EraseCommentRefusal>> {
  const parsed = ConfirmedInput.safeParse(input)
  if (!parsed.success) return refuse('not-confirmed')
  return onOwnComment(parsed.data, 'erase', async (tx, comment) => {
    await eraseRow(tx, comment, 'receipt')
    return accept(null)
  })
}
