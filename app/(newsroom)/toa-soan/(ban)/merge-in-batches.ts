import { accept, type Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import type { Merged, MergeRefusal } from '@/modules/shelves/merge-authors'

type Merge = (viewer: Viewer, input: object) => Promise<Result<Merged, MergeRefusal>>

/** A request ends in five seconds; what is not moved by then is moved with the next press of the button. */
const PATIENCE_MILLISECONDS = 2_500

/** Merges batch by batch as long as a request may take. */
export async function mergeInBatches(
  merge: Merge,
  viewer: Viewer,
  input: { id: string; intoId: string },
): Promise<Result<Merged, MergeRefusal>> {
  const until = performance.now() + PATIENCE_MILLISECONDS
  let movedCount = 0
  for (;;) {
    const merged = await merge(viewer, input)
    if (!merged.ok) return merged
    movedCount += merged.value.movedCount
    const { isDone } = merged.value
    if (isDone || performance.now() > until) return accept({ movedCount, isDone })
  }
}
