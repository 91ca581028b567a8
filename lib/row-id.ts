import { z } from 'zod'

const ROW_ID_MAX = 2_147_483_647
const RowId = z.coerce.number().int().positive().max(ROW_ID_MAX)

/** The number of a row in an input, under `id` or another name; null when no row can have it. */
export function rowIdIn(input: unknown, name = 'id'): number | null {
  const value = typeof input === 'object' && input !== null ? Object(input)[name] : undefined
  const parsed = RowId.safeParse(value)
  return parsed.success ? parsed.data : null
}
