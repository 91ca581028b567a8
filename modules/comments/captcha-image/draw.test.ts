import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CAPTCHA_HEIGHT_PIXELS, CAPTCHA_WIDTH_PIXELS, drawCaptcha } from './draw'
import { greyscalePng } from './png'

test('a picture of shades decodes to the very same shades', async () => {
  const shades = Uint8Array.from({ length: 30 * 7 }, (_, index) => (index * 37) % 256)
  const { data, info } = await sharp(greyscalePng(shades, 30, 7))
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width: 30, height: 7 })
  expect([...data]).toEqual([...shades])
})

test('a code is drawn as a small greyscale PNG, dark on light', async () => {
  const png = drawCaptcha('234567', randomBytes(96))
  const image = sharp(png)
  const [metadata, stats] = [await image.metadata(), await image.stats()]
  expect(metadata).toMatchObject({
    format: 'png',
    width: CAPTCHA_WIDTH_PIXELS,
    height: CAPTCHA_HEIGHT_PIXELS,
    channels: 1,
    depth: 'uchar',
  })
  expect(png.length).toBeLessThan(8_000)
  expect(stats.channels[0]).toMatchObject({ min: expect.any(Number) })
  expect(stats.channels[0]!.min).toBeLessThan(60)
  expect(stats.channels[0]!.mean).toBeGreaterThan(170)
})

test('the same grain draws the same picture, another grain another', () => {
  const grain = randomBytes(96)
  expect(drawCaptcha('987654', grain).equals(drawCaptcha('987654', grain))).toBe(true)
  expect(drawCaptcha('987654', grain).equals(drawCaptcha('987654', randomBytes(96)))).toBe(false)
})

test('every digit keeps away from the edge, whatever the grain', async () => {
  for (const digit of '23456789')
    for (const byte of [0, 85, 170, 255]) {
      const png = drawCaptcha(digit.repeat(6), Buffer.alloc(96, byte))
      const { data } = await sharp(png).extractChannel(0).raw().toBuffer({ resolveWithObject: true })
      const edges = [data.subarray(0, CAPTCHA_WIDTH_PIXELS), data.subarray(-CAPTCHA_WIDTH_PIXELS)]
      for (const edge of edges) expect(Math.min(...edge), `chữ số ${digit}`).toBeGreaterThan(90)
    }
})
