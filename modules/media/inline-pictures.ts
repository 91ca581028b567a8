import type { Rendition } from '@/db/schema/media'
import { mediaStore } from './media-store'
import type { ObjectStore } from './object-store'

type Kept = { file: string; renditions: readonly Rendition[] }

/** Wide enough for a sheet of paper. */
const WIDTH_PIXELS_MAX = 1_000
/** All pictures of one document together; what is beyond stays an address. */
export const INLINED_BYTES_MAX = 2_000_000

/** Pictures as `data:` addresses by file, in order until they are too much for one document. JPEG opens everywhere. */
export async function inlinePictures(
  pictures: readonly Kept[],
  store: Pick<ObjectStore, 'get'> = mediaStore(),
): Promise<Record<string, string>> {
  const inlined: Record<string, string> = {}
  let left = INLINED_BYTES_MAX
  for (const picture of pictures) {
    if (picture.file in inlined) continue
    const bytes = await store.get(`media/${fileToKeep(picture)}`)
    if (!bytes || bytes.length > left) continue
    left -= bytes.length
    inlined[picture.file] = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
  }
  return inlined
}

function fileToKeep({ file, renditions }: Kept): string {
  const fitting = renditions
    .filter(({ format, widthPixels }) => format === 'jpeg' && widthPixels <= WIDTH_PIXELS_MAX)
    .sort((left, right) => right.widthPixels - left.widthPixels)
  return fitting[0]?.file ?? file
}
