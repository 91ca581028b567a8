import { z } from 'zod'

const Target = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) })

/** The `id` of an input; null when no row can have it. */
export function sectionId(input: unknown): number | null {
  const parsed = Target.safeParse(input)
  return parsed.success ? parsed.data.id : null
}
