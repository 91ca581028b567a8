/**
 * Draws the sample illustrations and the seal of the site from the scenes beside this file.
 * Run from the root of the project after changing a scene:
 * `npx esbuild db/seed/draw-pictures.ts --bundle --platform=node --format=esm --packages=external --outfile=.build/draw-pictures.mjs && node .build/draw-pictures.mjs`
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Scene } from './drawing/brush'
import { wardClinic } from './drawing/scenes/clinic'
import { footballPitch } from './drawing/scenes/football'
import { vegetablePlots } from './drawing/scenes/gardens'
import { libraryShelves } from './drawing/scenes/library'
import { nightMarket } from './drawing/scenes/night-market'
import { parkLake } from './drawing/scenes/park'
import { rainDrain } from './drawing/scenes/rain'
import { recyclingBins } from './drawing/scenes/recycling'
import { schoolYard } from './drawing/scenes/school'
import { serviceDesk } from './drawing/scenes/service-desk'
import { silkLooms } from './drawing/scenes/silk'
import { busAndTrain } from './drawing/scenes/transit'
import { sealSvg, smallSealSvg } from './drawing/seal'

const PICTURE_BYTES_MAX = 180_000

const scenes: readonly Scene[] = [
  silkLooms,
  schoolYard,
  busAndTrain,
  nightMarket,
  libraryShelves,
  wardClinic,
  rainDrain,
  parkLake,
  vegetablePlots,
  recyclingBins,
  serviceDesk,
  footballPitch,
]

async function drawScene(scene: Scene, folder: string): Promise<void> {
  const { widthPixels, heightPixels } = scene
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPixels}" height="${heightPixels}" viewBox="0 0 ${widthPixels} ${heightPixels}">${scene.draw()}</svg>`
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  if (jpeg.length > PICTURE_BYTES_MAX)
    throw new Error(`${scene.file}: ${jpeg.length} bytes is more than a phone should load`)
  await writeFile(path.join(folder, scene.file), jpeg)
  console.log(`${scene.file} ${jpeg.length}`)
}

/** An ICO file that holds PNG images, which every browser since 2011 reads. */
function icoFrom(images: { sidePixels: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach(({ sidePixels, png }, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(sidePixels, entry)
    header.writeUInt8(sidePixels, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

const pngOf = (svg: string, sidePixels: number) =>
  sharp(Buffer.from(svg), { density: 144 }).resize(sidePixels, sidePixels).png({ compressionLevel: 9 }).toBuffer()

async function drawSeal(folder: string): Promise<void> {
  await writeFile(path.join(folder, 'icon.svg'), sealSvg(false))
  await writeFile(path.join(folder, 'icon-192.png'), await pngOf(sealSvg(true), 192))
  await writeFile(path.join(folder, 'icon-512.png'), await pngOf(sealSvg(true), 512))
  await writeFile(path.join(folder, 'apple-touch-icon.png'), await pngOf(sealSvg(true), 180))
  const small = await Promise.all(
    [16, 32, 48].map(async (sidePixels) => ({ sidePixels, png: await pngOf(smallSealSvg(), sidePixels) })),
  )
  await writeFile(path.join(folder, 'favicon.ico'), icoFrom(small))
}

const pictures = path.join('db', 'seed', 'pictures')
await mkdir(pictures, { recursive: true })
for (const scene of scenes) await drawScene(scene, pictures)
await drawSeal('public')
