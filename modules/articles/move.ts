import { z } from 'zod'
import { type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { OptionalId } from './article-input'
import type { SavedArticle } from './refusals'
import { type ReshelveRefusal, reshelve } from './reshelve'

const Destination = z.object({ sectionId: OptionalId })

/**
 * Moves a text to another section. Input `{ id, version, sectionId }`; only what readers do not see may be in none.
 * The address of a published text moves with it, and the old one leads there by its number.
 */
export async function moveArticle(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, ReshelveRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const parsed = Destination.safeParse(input)
  return reshelve(viewer, input, {
    verb: 'move',
    change: () => (parsed.success ? { sectionId: parsed.data.sectionId } : { problems: { sectionId: 'malformed' } }),
    details: { sectionId: parsed.data?.sectionId ?? null },
  })
}
