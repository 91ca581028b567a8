import { circle, dice, ellipse, paint, rect, type Scene, shape, times } from '../brush'
import { person, tree } from '../figures'

function skyline(): string {
  const roll = dice(11)
  return times(15, (turn) => {
    const height = 190 + roll() * 300
    const x = turn * 112 - 20
    return (
      rect(x, 620 - height, 96, height, turn % 2 ? '#CBD8E3' : '#BFCFDC') +
      times(Math.floor(height / 46), (row) =>
        times(3, (column) => rect(x + 16 + column * 26, 636 - height + row * 46, 14, 22, paint.paper)),
      )
    )
  })
}

function train(): string {
  return (
    shape('M150 172 H1330 Q1420 178 1448 262 Q1452 292 1430 300 H150 Z', paint.paper) +
    rect(150, 262, 1290, 18, paint.jade) +
    rect(150, 172, 1180, 14, paint.stone) +
    times(3, (car) => rect(520 + car * 370 - 6, 172, 10, 128, paint.stone)) +
    times(9, (turn) => rect(178 + turn * 124 + (turn > 2 ? 6 : 0), 200, 84, 44, paint.blueDeep, 8)) +
    times(9, (turn) => shape(`M${190 + turn * 124} 244 l20 -44 h18 l-20 44 Z`, paint.blueMiddle, 0.5)) +
    shape('M1328 198 H1376 Q1404 210 1418 246 H1328 Z', paint.blueDeep) +
    circle(1424, 276, 9, paint.goldMiddle)
  )
}

function viaduct(): string {
  return (
    times(
      4,
      (turn) =>
        shape(
          `M${150 + turn * 430} 380 H${270 + turn * 430} L${240 + turn * 430} 430 V650 H${180 + turn * 430} V430 Z`,
          paint.stone,
        ) + rect(180 + turn * 430, 430, 18, 220, '#A39C8D'),
    ) +
    rect(0, 300, 1600, 26, paint.slate) +
    rect(0, 326, 1600, 58, paint.line) +
    rect(0, 376, 1600, 10, paint.stone)
  )
}

function bus(): string {
  return (
    ellipse(760, 800, 400, 20, paint.ink, 0.2) +
    rect(390, 520, 740, 262, paint.red, 26) +
    rect(390, 520, 740, 36, paint.redDeep, 18) +
    rect(390, 690, 740, 26, paint.goldMiddle) +
    times(4, (turn) => rect(420 + turn * 118, 572, 102, 92, paint.blueLight, 8)) +
    times(4, (turn) => shape(`M${440 + turn * 118} 664 l38 -92 h26 l-38 92 Z`, paint.white, 0.6)) +
    rect(900, 566, 92, 206, paint.blueDeep, 8) +
    rect(908, 574, 36, 190, paint.blueLight, 4) +
    rect(948, 574, 36, 190, paint.blueLight, 4) +
    shape('M1016 572 H1098 Q1122 580 1124 668 H1016 Z', paint.blueLight) +
    rect(640, 528, 220, 22, paint.ink, 4) +
    times(7, (turn) => rect(654 + turn * 28, 535, 18, 8, paint.goldMiddle)) +
    rect(1108, 730, 24, 18, paint.goldLight, 6) +
    [540, 1010].map((x) => circle(x, 782, 48, paint.ink) + circle(x, 782, 22, paint.stone)).join('')
  )
}

export const busAndTrain: Scene = {
  file: 'xe-buyt-duoi-ga-metro.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, '#E7EEF3') +
    circle(1330, 120, 66, paint.goldLight) +
    skyline() +
    train() +
    viaduct() +
    rect(0, 620, 1600, 80, paint.sand) +
    tree(70, 660, 78) +
    tree(1240, 660, 66) +
    rect(0, 690, 1600, 210, paint.slate) +
    rect(0, 690, 1600, 12, paint.stone) +
    times(9, (turn) => rect(20 + turn * 190, 850, 110, 12, paint.paper)) +
    bus() +
    rect(1236, 500, 300, 18, paint.jade, 6) +
    rect(1250, 518, 12, 180, paint.jadeDeep) +
    rect(1510, 518, 12, 180, paint.jadeDeep) +
    rect(1262, 530, 248, 110, '#DDE9EE') +
    rect(1190, 430, 10, 270, paint.slate) +
    circle(1195, 426, 40, paint.blue) +
    shape('M1177 410 h36 v28 h-36 Z', paint.white) +
    circle(1184, 444, 5, paint.white) +
    circle(1206, 444, 5, paint.white) +
    person(1300, 706, 190, { top: paint.goldMiddle, bottom: paint.ink, hat: 'leaf' }) +
    person(1400, 706, 200, {
      top: paint.white,
      bottom: paint.blue,
      hands: [
        [-0.17, 0.42],
        [0.08, 0.64],
      ],
    }) +
    person(1478, 706, 150, { top: paint.white, bottom: paint.red, scarf: paint.red }),
}
