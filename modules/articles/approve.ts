import type { Result } from '@/lib/result'
import { mayApprove } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type HandOnRefusal, handOn } from './hand-on'
import type { SavedArticle } from './refusals'

/**
 * Says that a text may go out as it stands at this version, by somebody who answers for its section and did not write
 * it. Input `{ id, version, note?, seen? }`. Whoever changes the words afterwards without that right ends the approval.
 */
export async function approveArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, HandOnRefusal>> {
  return handOn(viewer, input, {
    deed: 'approve',
    from: ['submitted'],
    to: 'approved',
    may: mayApprove,
    isTextComplete: true,
    isChecked: true,
  })
}
