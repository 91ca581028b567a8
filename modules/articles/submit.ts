import type { Result } from '@/lib/result'
import { maySubmit } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type HandOnRefusal, handOn } from './hand-on'
import type { SavedArticle } from './refusals'

/**
 * Hands a finished text in: the section's editors are asked to read it. Input `{ id, version, note? }`. Headline,
 * section and body must be there, or nobody would know whose work it is.
 */
export async function submitArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, HandOnRefusal>> {
  return handOn(viewer, input, {
    deed: 'submit',
    from: ['draft', 'returned'],
    to: 'submitted',
    may: maySubmit,
    isTextComplete: true,
  })
}
