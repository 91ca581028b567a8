import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/site'

/** How the newsroom works, stored in `settings` under this key. */
export const NEWSROOM_SETTING = 'newsroom'

/**
 * A new site has one account, and its owner must be able to publish. Whoever adds colleagues turns the setting off;
 * from then on nobody publishes their own text.
 */
export const Newsroom = z.object({
  isOnePersonNewsroom: z.preprocess(
    (value) => (value === 'co' ? true : value === '' ? false : value),
    z.boolean({ error: 'malformed' }).default(true),
  ),
})

export type Newsroom = z.output<typeof Newsroom>

/** The rules of a stored setting; defaults when nobody has set any. */
export function newsroomOf(stored: unknown): Newsroom {
  const parsed = Newsroom.safeParse(stored ?? {})
  // A setting nobody can read must not open a door.
  return parsed.success ? parsed.data : { isOnePersonNewsroom: false }
}

/** The rules of this newsroom; defaults while nobody has set them. */
export async function readNewsroom(tx: Tx): Promise<Newsroom> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, NEWSROOM_SETTING))
  return newsroomOf(row?.value)
}
