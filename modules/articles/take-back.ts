import type { Result } from '@/lib/result'
import { mayTakeBack } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type HandOnRefusal, handOn } from './hand-on'
import type { SavedArticle } from './refusals'

/** Takes one's own text back from the desk while nobody has judged it; it is a draft again. Input `{ id, version }`. */
export async function takeBackArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, HandOnRefusal>> {
  return handOn(viewer, input, { deed: 'take-back', from: ['submitted'], to: 'draft', may: mayTakeBack })
}
