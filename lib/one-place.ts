import { z } from 'zod'

/** Which way something goes in a list: `up` is towards its beginning. */
export const Direction = z.object({ direction: z.enum(['up', 'down']) })

export type Direction = z.output<typeof Direction>['direction']

/** A list with the member at `from` one place further, and where it now is; null at the end of the row, where it stays. */
export function movedOnePlace<Item>(
  list: readonly Item[],
  from: number,
  direction: Direction,
): { list: Item[]; to: number } | null {
  const to = from + (direction === 'up' ? -1 : 1)
  if (to < 0 || to >= list.length) return null
  const moved = [...list]
  moved.splice(to, 0, ...moved.splice(from, 1))
  return { list: moved, to }
}
