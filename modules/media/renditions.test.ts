import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRenditions, mediaFolder } from './renditions'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'anh-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a1c1c' } })

test('a picture is kept in three formats at every width below its own, and nothing half-written stays', async () => {
  const made = await makeRenditions(await picture(900, 600).png().toBuffer(), dataDir, '2017')
  expect(made).toMatchObject({ widthPixels: 800, heightPixels: 533 })
  expect(made.file).toMatch(/^2017\/[0-9a-f]{16}-800\.jpg$/)
  expect(made.renditions.map(({ format, widthPixels }) => `${format} ${widthPixels}`)).toEqual(
    [480, 800].flatMap((width) => [`avif ${width}`, `webp ${width}`, `jpeg ${width}`]),
  )
  const files = await readdir(join(mediaFolder(dataDir), '2017'))
  expect(files.sort()).toEqual(made.renditions.map(({ file }) => file.slice(5)).sort())
})

test('a small picture keeps its own width, a turned one stands upright, and no camera data is left', async () => {
  const turned = await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const made = await makeRenditions(turned, dataDir, 'nho')
  expect(made).toMatchObject({ widthPixels: 200, heightPixels: 300 })
  const kept = await sharp(await readFile(join(mediaFolder(dataDir), made.file))).metadata()
  expect(kept).toMatchObject({ format: 'jpeg', width: 200, height: 300 })
  expect(kept.exif).toBeUndefined()
})

test('what is no picture is refused', async () => {
  await expect(makeRenditions(Buffer.from('chữ'), dataDir, 'hong')).rejects.toThrow()
})
