import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pixelBox, WHOLE } from './picture-shape'
import type { PictureWorkshop } from './picture-workshop'
import type { MadePicture, PictureAnswer } from './render-picture'
import { aJpegClaiming, aPhonePhoto, aPhoto, aPngClaiming } from './testing-pictures'
import { startTestingWorkshop } from './testing-workshop'

let workshop: PictureWorkshop
let close: () => Promise<void>
beforeAll(async () => {
  ;({ workshop, close } = await startTestingWorkshop())
})
afterAll(() => close())

const madeOf = (answer: PictureAnswer): MadePicture => {
  if ('made' in answer) return answer.made
  throw new Error(answer.problem)
}
const widest = (made: MadePicture, format: string) =>
  Buffer.from(made.renditions.filter((each) => each.format === format).at(-1)!.bytes)

/** How far two pictures are apart, 0 to 255. */
async function distance(left: Buffer, right: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [left, right].map((each) => sharp(each).removeAlpha().resize(40, 40, { fit: 'fill' }).raw().toBuffer()),
  )
  let sum = 0
  for (let index = 0; index < a!.length; index++) sum += Math.abs((a![index] ?? 0) - (b![index] ?? 0))
  return sum / a!.length
}

test('a picture comes in three formats at every width up to its own', async () => {
  const made = madeOf(await workshop.render(await aPhoto(1300, 600), WHOLE))
  expect(made).toMatchObject({ kind: 'jpeg', widthPixels: 1200, heightPixels: 554 })
  expect(made.renditions.map(({ format, widthPixels }) => `${format} ${widthPixels}`)).toEqual(
    [480, 800, 1200].flatMap((width) => [`avif ${width}`, `webp ${width}`, `jpeg ${width}`]),
  )
  for (const { format, widthPixels, bytes } of made.renditions) {
    const facts = await sharp(bytes).metadata()
    expect(facts).toMatchObject({ format: format === 'avif' ? 'heif' : format, width: widthPixels })
  }
})

test('a small picture keeps its own width, and what shines through becomes white', async () => {
  const clear = await sharp({ create: { width: 200, height: 100, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer()
  const made = madeOf(await workshop.render(clear, WHOLE))
  expect(made).toMatchObject({ kind: 'png', widthPixels: 200, heightPixels: 100 })
  const [first] = await sharp(widest(made, 'jpeg')).raw().toBuffer()
  expect(first).toBeGreaterThan(250)
})

test('nothing of the camera is left in any rendition: no place, no owner, no preview, no colour profile', async () => {
  const photo = await aPhonePhoto()
  const before = await sharp(photo).metadata()
  expect(before.exif?.includes('BI-MAT-LAN')).toBe(true)
  expect(photo.includes('BI-MAT-XMP')).toBe(true)
  const made = madeOf(await workshop.render(photo, WHOLE))
  expect(made).toMatchObject({ widthPixels: 480, heightPixels: 720 })
  for (const { bytes } of made.renditions) {
    const whole = Buffer.from(bytes)
    for (const word of ['BI-MAT', 'MAY-ANH', 'GPS', 'Exif', 'xmpmeta']) expect(whole.includes(word), word).toBe(false)
    const facts = await sharp(whole).metadata()
    expect([facts.exif, facts.xmp, facts.iptc, facts.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(facts.orientation ?? 1).toBe(1)
  }
})

const SAMPLES = '../shared/data/standards/exif-orientation'
describe.skipIf(!existsSync(SAMPLES))(
  'samples of every orientation (../shared/data/standards/exif-orientation)',
  () => {
    const crop = { left: 0.4, top: 0.3, width: 0.25, height: 0.3 }

    test.each(['Landscape', 'Portrait'])('%s stands upright from each of the nine notes', async (name) => {
      const parts: Buffer[] = []
      for (let note = 0; note <= 8; note++) {
        const made = madeOf(
          await workshop.render(readFileSync(`${SAMPLES}/${name}_${note}.jpg`), { rotationDegrees: 0, crop }),
        )
        expect(made.widthPixels, `${note}`).toBe(name === 'Landscape' ? 450 : 300)
        parts.push(widest(made, 'jpeg'))
      }
      for (const [note, part] of parts.entries()) expect(await distance(part, parts[1]!), `${note}`).toBeLessThan(12)
    })
  },
)

test('a picture is turned after it stands upright, and cut after it is turned', async () => {
  // Red grows to the right and green downwards; turned a quarter clockwise, red grows downwards and green to the left.
  const shape = { rotationDegrees: 90, crop: { left: 0.5, top: 0.5, width: 0.5, height: 0.5 } } as const
  const made = madeOf(await workshop.render(await aPhoto(900, 600), shape))
  expect(made).toMatchObject({ widthPixels: 300, heightPixels: 450 })
  const { data, info } = await sharp(widest(made, 'webp')).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 2)
  expect(at(5, 5)[0]).toBeGreaterThan(110)
  expect(at(5, 440)[0]).toBeGreaterThan(240)
  expect(at(5, 440)[1]).toBeGreaterThan(110)
  expect(at(295, 440)[1]).toBeLessThan(15)
})

test('a cut too small to show anything is refused', async () => {
  const crop = { left: 0.5, top: 0.5, width: 0.01, height: 0.5 }
  expect(await workshop.render(await aPhoto(), { rotationDegrees: 0, crop })).toEqual({ problem: 'too-small' })
})

test('a box in fractions always lies inside the picture', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  const side = fc.integer({ min: 1, max: 12_000 })
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, side, side, (left, top, width, height, across, down) => {
      const box = pixelBox({ left, top, width: width * (1 - left), height: height * (1 - top) }, across, down)
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(1)
      expect(box.left + box.width).toBeLessThanOrEqual(across)
      expect(box.top + box.height).toBeLessThanOrEqual(down)
    }),
  )
})

const HOSTILE: Record<string, [() => Promise<Buffer> | Buffer, string]> = {
  'nothing at all': [() => Buffer.alloc(0), 'wrong-kind'],
  'a text': [() => Buffer.from('chữ'), 'wrong-kind'],
  'a drawing with a script': [
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'wrong-kind',
  ],
  'a GIF': [() => Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'wrong-kind'],
  'a TIFF': [
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .tiff()
        .toBuffer(),
    'wrong-kind',
  ],
  'an AVIF': [
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .avif()
        .toBuffer(),
    'wrong-kind',
  ],
  'a PDF': [() => Buffer.from('%PDF-1.7\n'), 'wrong-kind'],
  'a page that starts like a JPEG': [
    () => Buffer.from('\xff\xd8\xff<html><script>alert(1)</script>', 'latin1'),
    'unreadable',
  ],
  'a drawing that starts like a PNG': [
    () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('<svg/>')]),
    'unreadable',
  ],
  'a GIF in the clothes of a WebP': [() => Buffer.from('RIFF\x00\x00\x00\x00WEBPGIF89a', 'latin1'), 'unreadable'],
  'half a JPEG': [async () => (await aPhoto()).subarray(0, 9_000), 'unreadable'],
  'a JPEG without its end': [async () => (await aPhoto()).subarray(0, -400), 'unreadable'],
  'half a PNG': [
    async () =>
      (
        await sharp(await aPhoto(300, 200))
          .png()
          .toBuffer()
      ).subarray(0, 4_000),
    'unreadable',
  ],
  'half a WebP': [
    async () =>
      (
        await sharp(await aPhoto())
          .webp()
          .toBuffer()
      ).subarray(0, 2_000),
    'unreadable',
  ],
  'only the first words of a JPEG': [() => Buffer.from([0xff, 0xd8, 0xff]), 'unreadable'],
  'a PNG that claims 65,535 pixels a side': [() => aPngClaiming(65_535, 65_535), 'too-many-pixels'],
  'a PNG that claims two thousand million pixels a side': [
    () => aPngClaiming(2_000_000_000, 2_000_000_000),
    'unreadable',
  ],
  'a JPEG that claims 65,500 pixels a side': [() => aJpegClaiming(65_500, 65_500), 'too-many-pixels'],
  'a strip of 12,001 pixels': [() => aPngClaiming(12_001, 10), 'too-many-pixels'],
  'a picture of 40.1 million pixels': [() => aPngClaiming(10_025, 4_000), 'too-many-pixels'],
  'a PNG whose pixels are missing': [() => aPngClaiming(4_000, 4_000), 'unreadable'],
}

test.each(Object.entries(HOSTILE))('%s is refused and harms nobody', async (_name, [bytes, problem]) => {
  expect(await workshop.render(await bytes(), WHOLE)).toEqual({ problem })
  expect(madeOf(await workshop.render(await aPhoto(100, 50), WHOLE)).widthPixels).toBe(100)
})

test('a file that is a picture and a program at once comes out as a picture', async () => {
  const polyglot = Buffer.concat([await aPhoto(), Buffer.from('<script>alert("BI-MAT")</script>PK\x03\x04')])
  const made = madeOf(await workshop.render(polyglot, WHOLE))
  for (const { bytes } of made.renditions) expect(Buffer.from(bytes).includes('BI-MAT')).toBe(false)
})

test('any bytes after honest first words are refused or become a picture, and the workshop lives on', async () => {
  const photo = await aPhoto(120, 80)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(photo.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
      async (changes) => {
        const harmed = Buffer.from(photo)
        for (const [at, byte] of changes) if (at > 2) harmed[at] = byte
        const answer = await workshop.render(harmed, WHOLE)
        expect('made' in answer || answer.problem !== 'wrong-kind').toBe(true)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('the desk sees the original upright and whole', async () => {
  const seen = await workshop.upright(await aPhonePhoto(), 300)
  const facts = await sharp(seen!).metadata()
  expect(facts).toMatchObject({ format: 'webp', width: 300, height: 450 })
  expect(facts.exif).toBeUndefined()
  expect(await workshop.upright(Buffer.from([0xff, 0xd8, 0xff]), 300)).toBeNull()
})
