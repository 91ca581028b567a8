import { accept, type Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { type MoveRefusal, moveSectionArticles } from '@/modules/shelves/move-section-articles'
import { type RetireRefusal, retireSection } from '@/modules/shelves/retire-section'

/** A request ends in five seconds; what is not moved by then is moved with the next press of the button. */
const PATIENCE_MILLISECONDS = 2_500

/** Moves a section's articles batch by batch as long as a request may take, then retires the emptied section. */
export async function emptyAndRetire(
  viewer: Viewer,
  input: { id: string; toId: string },
): Promise<Result<{ isRetired: boolean; movedCount: number }, MoveRefusal | RetireRefusal>> {
  const until = performance.now() + PATIENCE_MILLISECONDS
  let movedCount = 0
  while (input.toId !== '') {
    const moved = await moveSectionArticles(viewer, input)
    if (!moved.ok) return moved
    movedCount += moved.value.movedCount
    if (moved.value.isDone) break
    if (performance.now() > until) return accept({ isRetired: false, movedCount })
  }
  const retired = await retireSection(viewer, input)
  return retired.ok ? accept({ isRetired: true, movedCount }) : retired
}
