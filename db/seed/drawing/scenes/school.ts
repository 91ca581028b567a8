import { circle, ellipse, paint, pick, rect, type Scene, shape, stroke, times } from '../brush'
import { cloud, person } from '../figures'

function building(): string {
  const bay = (x: number, y: number) =>
    rect(x, y, 76, 108, paint.blueLight) +
    rect(x, y, 22, 108, paint.jade) +
    rect(x + 54, y, 22, 108, paint.jade) +
    times(5, (bar) => stroke(`M${x + 3} ${y + 14 + bar * 20} h16 m35 0 h16`, paint.jadeMiddle, 3))
  return (
    rect(80, 250, 1060, 420, paint.goldLight) +
    shape('M50 256 L120 176 H1100 L1170 256 Z', paint.red) +
    times(17, (tile) => stroke(`M${128 + tile * 60} 184 L${110 + tile * 64} 250`, paint.redDeep, 3, 0.6)) +
    times(8, (turn) => bay(122 + turn * 128, 296) + bay(122 + turn * 128, 500)) +
    rect(60, 428, 1100, 22, paint.goldMiddle) +
    times(44, (post) => rect(72 + post * 25, 450, 7, 32, paint.paper)) +
    rect(60, 480, 1100, 8, paint.goldMiddle) +
    rect(80, 640, 1060, 30, paint.goldMiddle)
  )
}

function banyan(): string {
  const crown: [number, number, number][] = [
    [1010, 260, 130],
    [1180, 170, 170],
    [1370, 190, 180],
    [1520, 290, 150],
    [1120, 330, 120],
    [1300, 330, 150],
    [1450, 370, 120],
  ]
  return (
    ellipse(1290, 742, 330, 34, paint.ink, 0.12) +
    shape(
      'M1180 740 Q1236 640 1226 520 Q1200 420 1110 350 L1150 330 Q1240 400 1262 440 Q1276 380 1270 300 L1320 300 Q1318 400 1336 450 Q1380 390 1440 350 L1474 376 Q1384 440 1366 540 Q1362 650 1410 740 Z',
      paint.wood,
    ) +
    stroke('M1250 730 Q1276 640 1266 540 M1330 730 Q1312 640 1322 520', paint.gold, 6, 0.7) +
    times(7, (root) =>
      stroke(
        `M${1070 + root * 72} 420 Q${1066 + root * 72} ${500 + (root % 3) * 26} ${1072 + root * 72} ${540 + (root % 3) * 44}`,
        paint.wood,
        5,
      ),
    ) +
    crown.map(([x, y, r]) => circle(x, y, r, paint.jade)).join('') +
    crown.map(([x, y, r]) => circle(x - r * 0.16, y - r * 0.2, r * 0.68, paint.jadeMiddle, 0.55)).join('')
  )
}

function bookcase(): string {
  const spines = [paint.red, paint.blue, paint.goldMiddle, paint.jade, paint.rose, paint.blueMiddle]
  const shelf = (y: number, turns: number) =>
    rect(900, y, 250, 62, paint.goldLight) +
    times(turns, (turn) =>
      rect(
        910 + turn * 19,
        y + 10 + (turn % 3) * 5,
        15,
        52 - (turn % 3) * 5,
        pick(spines, ((turn * 5 + y) % 6) / 6),
        2,
      ),
    )
  return (
    rect(888, 566, 274, 204, paint.wood, 6) +
    shelf(580, 12) +
    shelf(652, 9) +
    rect(900, 724, 250, 34, paint.gold, 3) +
    shape('M876 566 L1025 516 L1174 566 Z', paint.red)
  )
}

const pupil = { top: paint.white, bottom: paint.blue, scarf: paint.red }

export const schoolYard: Scene = {
  file: 'san-truong-cay-da.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, paint.blueLight) +
    circle(300, 120, 70, paint.goldLight) +
    cloud(560, 130, 110) +
    cloud(160, 90, 80) +
    building() +
    rect(0, 670, 1600, 230, paint.sand) +
    times(6, (row) => stroke(`M0 ${700 + row * 38} H1600`, paint.line, 3)) +
    banyan() +
    rect(1180, 716, 240, 26, paint.stone, 8) +
    rect(1196, 742, 208, 40, paint.line, 4) +
    bookcase() +
    [
      person(200, 800, 220, {
        ...pupil,
        hands: [
          [-0.2, 0.5],
          [0.24, 0.9],
        ],
      }),
      person(330, 820, 210, {
        ...pupil,
        bottom: paint.red,
        hands: [
          [-0.26, 0.86],
          [0.17, 0.42],
        ],
        stride: 0.12,
      }),
      person(560, 850, 240, {
        ...pupil,
        hands: [
          [-0.07, 0.56],
          [0.07, 0.56],
        ],
      }),
      rect(526, 698, 68, 34, paint.goldMiddle, 3),
      person(700, 836, 230, {
        ...pupil,
        bottom: paint.ink,
        hands: [
          [-0.07, 0.56],
          [0.07, 0.56],
        ],
      }),
      rect(667, 690, 66, 34, paint.rose, 3),
      person(1222, 850, 280, {
        top: paint.jadeMiddle,
        bottom: paint.ink,
        isDress: true,
        hands: [
          [-0.24, 0.62],
          [0.17, 0.42],
        ],
      }),
      person(1420, 848, 220, {
        ...pupil,
        hands: [
          [-0.07, 0.56],
          [0.07, 0.56],
        ],
      }),
      rect(1388, 709, 64, 34, paint.blueMiddle, 3),
    ].join(''),
}
