import type { Result } from '@/lib/result'
import { mayReturn } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type HandOnRefusal, handOn } from './hand-on'
import type { SavedArticle } from './refusals'

/** Gives a text back to its writer, with what is still to do. Input `{ id, version, note }`; the note is required. */
export async function returnArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, HandOnRefusal>> {
  return handOn(viewer, input, {
    deed: 'return-to-writer',
    from: ['submitted', 'approved'],
    to: 'returned',
    may: mayReturn,
    isNoteNeeded: true,
  })
}
