import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { person, pot } from '../figures'

function clerk(x: number, top: string, hair: string): string {
  return (
    person(x, 790, 440, {
      top,
      bottom: paint.ink,
      hair,
      hands: [
        [-0.2, 0.5],
        [0.2, 0.5],
      ],
    }) +
    rect(x + 62, 466, 110, 84, paint.ink, 6) +
    rect(x + 70, 474, 94, 66, paint.blueMiddle, 3) +
    rect(x + 106, 550, 22, 20, paint.ink)
  )
}

export const serviceDesk: Scene = {
  file: 'mot-cua-sang-thu-bay.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, paint.sunk) +
    rect(0, 0, 1600, 130, paint.jade) +
    rect(0, 130, 1600, 8, paint.goldMiddle) +
    times(
      3,
      (turn) =>
        rect(220 + turn * 430, 40, 300, 56, paint.jadeDeep, 6) +
        circle(256 + turn * 430, 68, 16, paint.goldMiddle) +
        rect(290 + turn * 430, 54, 190, 10, paint.jadeLight, 5) +
        rect(290 + turn * 430, 74, 130, 8, paint.jadeMiddle, 4),
    ) +
    circle(800, 232, 62, paint.wood) +
    circle(800, 232, 52, paint.paper) +
    times(12, (turn) => `<g transform="rotate(${turn * 30} 800 232)">${rect(798, 184, 4, 10, paint.slate)}</g>`) +
    stroke('M800 232 L776 212 M800 232 V192', paint.ink, 6) +
    circle(800, 232, 6, paint.red) +
    rect(80, 200, 180, 190, paint.white, 4) +
    rect(80, 200, 180, 44, paint.red, 4) +
    times(20, (day) =>
      rect(98 + (day % 5) * 30, 260 + Math.floor(day / 5) * 30, 20, 18, day === 14 ? paint.red : paint.line, 3),
    ) +
    rect(1330, 200, 200, 190, paint.blueLight, 4) +
    shape('M1330 340 Q1390 290 1440 330 T1530 310 V390 H1330 Z', paint.jadeLight) +
    stroke('M1430 200 V390', paint.white, 8) +
    clerk(360, paint.white, paint.ink) +
    clerk(790, paint.blueLight, paint.slate) +
    clerk(1220, paint.white, paint.ink) +
    times(
      2,
      (turn) =>
        rect(572 + turn * 430, 380, 10, 190, paint.blueMiddle) + rect(566 + turn * 430, 372, 22, 12, paint.slate, 3),
    ) +
    rect(90, 568, 1420, 34, paint.gold, 6) +
    rect(110, 602, 1380, 200, paint.goldLight) +
    times(7, (turn) => rect(134 + turn * 194, 624, 170, 156, '#E6D19A', 4)) +
    rect(0, 800, 1600, 100, paint.sand) +
    times(9, (turn) => stroke(`M${turn * 200} 900 l30 -100`, paint.stone, 2, 0.5)) +
    shape('M520 568 l16 -20 h80 l-10 20 Z', paint.white) +
    shape('M960 568 l10 -16 h76 l-6 16 Z', paint.white) +
    rect(250, 546, 60, 22, paint.red, 4) +
    ellipse(560, 872, 110, 12, paint.ink, 0.12) +
    ellipse(1010, 872, 110, 12, paint.ink, 0.12) +
    person(560, 874, 430, {
      top: paint.red,
      bottom: paint.ink,
      isBack: true,
      hands: [
        [-0.17, 0.4],
        [0.12, 0.68],
      ],
    }) +
    person(1010, 874, 410, {
      top: paint.blue,
      bottom: paint.slate,
      isBack: true,
      hair: paint.stone,
      hands: [
        [-0.14, 0.68],
        [0.17, 0.42],
      ],
    }) +
    person(1140, 876, 250, { top: paint.goldMiddle, bottom: paint.jade, isBack: true }) +
    pot(60, 850, 120) +
    pot(1540, 850, 120),
}
