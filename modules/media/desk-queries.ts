import { desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media, type Rendition } from '@/db/schema/media'

/** A picture to choose. `file` and the renditions' files are paths below /media/. */
export type DeskPicture = {
  id: number
  file: string
  renditions: Rendition[]
  alt: string
  widthPixels: number
  heightPixels: number
}

/** The newest pictures, and `chosenId` among them even when it is older. */
export async function listPictures(tx: Tx, chosenId: number | null, limit: number): Promise<DeskPicture[]> {
  const columns = {
    id: media.id,
    file: media.file,
    renditions: media.renditions,
    alt: media.alt,
    widthPixels: media.widthPixels,
    heightPixels: media.heightPixels,
  }
  const newest = await tx
    .select(columns)
    .from(media)
    .where(isNull(media.deletedAt))
    .orderBy(desc(media.id))
    .limit(limit)
  if (chosenId === null || newest.some(({ id }) => id === chosenId)) return newest
  return [...(await tx.select(columns).from(media).where(eq(media.id, chosenId))), ...newest]
}
