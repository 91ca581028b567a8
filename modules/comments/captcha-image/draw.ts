import { digitField, distanceAt } from './digit-masks'
import { greyscalePng } from './png'

/** Shown at half this size: sharp on every screen. */
export const CAPTCHA_WIDTH_PIXELS = 400
export const CAPTCHA_HEIGHT_PIXELS = 128

const PAPER = 250
const INK = 28
/** A shade lighter than the digits, so that the line never reads as a stroke of one. */
const LINE_INK = 96
const SIDE_PIXELS = 22
const DIGIT_HEIGHT_UNITS = 1.4

type Placed = {
  field: Float32Array
  centreX: number
  centreY: number
  cosine: number
  sine: number
  unitPixels: number
  penUnits: number
}
type Wave = { amplitude: number; frequency: number; phase: number }

/** Numbers between two bounds, from bytes that belong to the challenge. */
function chooser(grain: Uint8Array) {
  let next = 0
  return (low: number, high: number) => {
    const byte = grain[next % grain.length] ?? 0
    next += 1
    return low + ((high - low) * byte) / 255
  }
}

const shift = (wave: Wave, at: number) => wave.amplitude * Math.sin(wave.frequency * at + wave.phase)

function place(code: string, choose: (low: number, high: number) => number): Placed[] {
  const step = (CAPTCHA_WIDTH_PIXELS - 2 * SIDE_PIXELS) / code.length
  return [...code].map((digit, index) => {
    const angle = choose(-0.24, 0.24)
    return {
      field: digitField(digit),
      centreX: SIDE_PIXELS + step * (index + 0.5) + choose(-3, 3),
      centreY: CAPTCHA_HEIGHT_PIXELS / 2 + choose(-6, 6),
      cosine: Math.cos(angle),
      sine: Math.sin(angle),
      unitPixels: choose(49, 55),
      penUnits: choose(0.075, 0.1),
    }
  })
}

/** How much ink a digit leaves on a point: 1 on the stroke, 0 beside it, between on the edge. */
function inkOf(digit: Placed, x: number, y: number): number {
  const [dx, dy] = [x - digit.centreX, y - digit.centreY]
  const u = (dx * digit.cosine + dy * digit.sine) / digit.unitPixels + 0.5
  const v = (dy * digit.cosine - dx * digit.sine) / digit.unitPixels + DIGIT_HEIGHT_UNITS / 2
  const edge = (digit.penUnits - distanceAt(digit.field, u, v)) * digit.unitPixels + 0.5
  return edge <= 0 ? 0 : Math.min(edge, 1)
}

/**
 * The picture of a code: ink on paper, digits bent by two waves so that neighbours touch, one thin line. Readable by
 * people first: moderation is the wall, this is the speed bump. `grain` fixes every choice.
 */
export function drawCaptcha(code: string, grain: Uint8Array): Buffer {
  const choose = chooser(grain)
  const digits = place(code, choose)
  const bend: Wave = { amplitude: choose(2, 5), frequency: choose(0.03, 0.05), phase: choose(0, 6.28) }
  const roll: Wave = { amplitude: choose(3, 5), frequency: choose(0.014, 0.022), phase: choose(0, 6.28) }
  const line: Wave = { amplitude: choose(6, 16), frequency: choose(0.008, 0.016), phase: choose(0, 6.28) }
  const lineY = choose(0.35, 0.65) * CAPTCHA_HEIGHT_PIXELS
  const rolls = Float64Array.from({ length: CAPTCHA_WIDTH_PIXELS }, (_, x) => shift(roll, x))
  const lineRows = Float64Array.from({ length: CAPTCHA_WIDTH_PIXELS }, (_, x) => lineY + shift(line, x))
  const shades = new Uint8Array(CAPTCHA_WIDTH_PIXELS * CAPTCHA_HEIGHT_PIXELS)
  for (let y = 0; y < CAPTCHA_HEIGHT_PIXELS; y += 1) {
    const sideways = shift(bend, y)
    for (let x = 0; x < CAPTCHA_WIDTH_PIXELS; x += 1) {
      const [bentX, bentY] = [x + sideways, y + (rolls[x] ?? 0)]
      let ink = 0
      for (const digit of digits)
        if (Math.abs(bentX - digit.centreX) < digit.unitPixels) ink = Math.max(ink, inkOf(digit, bentX, bentY))
      const overLine = Math.max(0, 1.6 - Math.abs(y - (lineRows[x] ?? 0)))
      const shade = Math.min(PAPER - (PAPER - INK) * ink, PAPER - (PAPER - LINE_INK) * Math.min(1, overLine))
      // Steps of six: no eye sees them and the file is a third smaller.
      shades[y * CAPTCHA_WIDTH_PIXELS + x] = Math.round(shade / 6) * 6
    }
  }
  return greyscalePng(shades, CAPTCHA_WIDTH_PIXELS, CAPTCHA_HEIGHT_PIXELS)
}
