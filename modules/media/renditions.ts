import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { Rendition } from '@/db/schema/media'

const WIDTHS_PIXELS = [480, 800, 1200, 1600]
const PIXELS_MAX = 40_000_000
const FORMATS = [
  { format: 'avif', extension: 'avif', options: { quality: 50, effort: 1 } },
  { format: 'webp', extension: 'webp', options: { quality: 78 } },
  { format: 'jpeg', extension: 'jpg', options: { quality: 80, progressive: true } },
] as const

/** The columns of `media` that come from the picture itself. */
export type RenderedPicture = { file: string; widthPixels: number; heightPixels: number; renditions: Rendition[] }

/** Where renditions lie; served below `/media/`. */
export const mediaFolder = (dataDir: string) => join(dataDir, 'media')

/**
 * Makes every size and format of a picture in `DATA_DIR/media/<folder>/`, never wider than the picture itself.
 * Everything is encoded anew, so no metadata of the camera survives. Names come from the content: doing it again
 * writes the same files. Throws when the bytes are no picture, or one of more than 40 megapixels.
 */
export async function makeRenditions(source: Uint8Array, dataDir: string, folder: string): Promise<RenderedPicture> {
  const name = createHash('sha256').update(source).digest('hex').slice(0, 16)
  // The camera's orientation becomes pixels before anything is measured.
  const upright = await sharp(source, { limitInputPixels: PIXELS_MAX })
    .autoOrient()
    .png({ compressionLevel: 1 })
    .toBuffer()
  const { width: ownWidth, height: ownHeight } = await sharp(upright).metadata()
  const narrower = WIDTHS_PIXELS.filter((width) => width <= ownWidth)
  const widths = narrower.length > 0 ? narrower : [ownWidth]
  const renditions: Rendition[] = []
  for (const widthPixels of widths) {
    const scaled = sharp(upright).resize({ width: widthPixels }).flatten({ background: '#ffffff' })
    for (const { format, extension, options } of FORMATS) {
      const file = `${folder}/${name}-${widthPixels}.${extension}`
      await writeWhole(join(mediaFolder(dataDir), file), await scaled.clone().toFormat(format, options).toBuffer())
      renditions.push({ format, widthPixels, file })
    }
  }
  const widthPixels = widths.at(-1) ?? ownWidth
  const heightPixels = Math.round((ownHeight * widthPixels) / ownWidth)
  return { file: `${folder}/${name}-${widthPixels}.jpg`, widthPixels, heightPixels, renditions }
}

/** A reader never meets half a picture: the file appears under its name only when it is whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // Two processes may make the same picture; each renames a file of its own.
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, path)
}
