import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { officeOf } from '@/modules/settings/office'
import { drawShareCard } from './draw-share-card'
import { SHARE_CARD } from './share-card'

const card = {
  language: 'vi' as const,
  headline: 'X',
  sectionName: 'X',
  publishedAt: new Date('2026-01-02T03:00:00Z'),
  office: officeOf({ name: 'XX', agency: 'XX' }),
  sealLetters: 'X',
  host: 'x',
}

/** Where the headline stands, clear of the lines above and below it. */
const BAND = { left: 64, top: 306, width: 1072, height: 200 }
const INK_MAX = 128

async function pixelsOf(headline: string): Promise<Buffer> {
  const png = Buffer.from(await (await drawShareCard({ ...card, headline })).arrayBuffer())
  return sharp(png).extract(BAND).greyscale().raw().toBuffer()
}

/** The first and the last row with ink. */
function inkOf(pixels: Buffer): { top: number; bottom: number } {
  const rows = Array.from({ length: BAND.height }, (_, row) =>
    pixels.subarray(row * BAND.width, (row + 1) * BAND.width).some((value) => value < INK_MAX),
  )
  return { top: rows.indexOf(true), bottom: rows.lastIndexOf(true) }
}

test('a card has the size that networks ask for', async () => {
  const png = Buffer.from(await (await drawShareCard(card)).arrayBuffer())
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...SHARE_CARD })
})

test.each(['Ế E', 'Ỗ O', 'Ẵ A', 'Ở O', 'Ễ E', 'Ẩ A', 'Ằ A'])(
  'the marks above %s are drawn, and not cut off',
  async (pair) => {
    const [marked = '', plain = ''] = pair.split(' ')
    const [withMarks, without] = [inkOf(await pixelsOf(marked)), inkOf(await pixelsOf(plain))]
    expect(withMarks.top).toBeLessThan(without.top - 5)
    expect(withMarks.top).toBeGreaterThan(0)
    expect(Math.abs(withMarks.bottom - without.bottom)).toBeLessThanOrEqual(1)
  },
)

test.each(['Ợ O', 'Ỵ Y', 'Ạ A'])('the dot below %s is drawn', async (pair) => {
  const [marked = '', plain = ''] = pair.split(' ')
  expect(inkOf(await pixelsOf(marked)).bottom).toBeGreaterThan(inkOf(await pixelsOf(plain)).bottom + 5)
})

test('every letter of Vietnamese is drawn, and each is another', async () => {
  const letters = [...'AĂÂDĐEÊOÔƠUƯYỲỶỸỴaăâdđeêoôơuưy₫']
  const drawn = await Promise.all(letters.map(pixelsOf))
  for (const [index, letter] of letters.entries()) expect(inkOf(drawn[index]!).top, letter).toBeGreaterThan(0)
  expect(new Set(drawn.map((pixels) => pixels.toString('base64'))).size).toBe(letters.length)
})

test('what the typefaces have no letter for is left out, and nobody else is asked for it', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  expect((await pixelsOf('Chợ 🎉市 quê')).equals(await pixelsOf('Chợ quê'))).toBe(true)
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test('the longest headline ends within its place', async () => {
  const long = 'LỄ ẨM THỰC Ở ĐẰNG KỴ '.repeat(12)
  const png = Buffer.from(await (await drawShareCard({ ...card, headline: long })).arrayBuffer())
  const below = await sharp(png).extract({ left: 64, top: 612, width: 1072, height: 18 }).greyscale().raw().toBuffer()
  expect(below.some((value) => value < INK_MAX)).toBe(false)
})
