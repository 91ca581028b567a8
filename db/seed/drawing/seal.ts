import { circle, paint, rect, shape } from './brush'

/** The letters T and N as outlines: no font decides how the seal looks. Drawn on a 512 × 512 canvas. */
const letters =
  'M96 180 H238 V228 H220 Q216 204 194 204 H188 V316 Q188 324 208 326 V340 H126 V326 Q146 324 146 316 V204 H140 Q118 204 114 228 H96 Z ' +
  'M256 180 H322 L372 272 V204 Q372 196 354 194 V180 H420 V194 Q402 196 402 204 V340 H372 L290 210 V316 Q290 324 308 326 V340 H244 V326 Q262 324 262 316 V204 Q262 196 256 194 Z'

function ring(): string {
  const band = (radius: number, width: number) =>
    `<circle cx="256" cy="256" r="${radius}" fill="none" stroke="${paint.paper}" stroke-width="${width}"/>`
  return band(222, 10) + band(202, 4)
}

/** The site's seal as a whole SVG document; a maskable one fills its square, the other stays round. */
export function sealSvg(isSquare: boolean): string {
  const ground = isSquare ? rect(0, 0, 512, 512, paint.red) : circle(256, 256, 256, paint.red)
  const mark =
    ring() +
    shape(letters, paint.paper) +
    rect(196, 366, 120, 8, paint.goldMiddle, 4) +
    rect(196, 140, 120, 8, paint.goldMiddle, 4)
  const inner = isSquare ? `<g transform="translate(51 51) scale(0.8)">${mark}</g>` : mark
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img"><title>Trang Nhất</title>${ground}${inner}</svg>\n`
}

/** At 16 to 48 pixels the ring eats the letters, so the small seal is letters alone. */
export function smallSealSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${circle(256, 256, 256, paint.red)}<g transform="translate(-73 -79) scale(1.25 1.29)">${shape(letters, paint.paper)}</g></svg>`
}
