import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { person, tree } from '../figures'

function bin(x: number, main: string, deep: string, mark: string): string {
  return (
    ellipse(x, 776, 130, 14, paint.ink, 0.14) +
    shape(`M${x - 112} 440 H${x + 112} L${x + 94} 750 H${x - 94} Z`, main) +
    shape(`M${x + 50} 440 H${x + 112} L${x + 94} 750 H${x + 46} Z`, deep, 0.6) +
    shape(`M${x - 128} 440 Q${x - 124} 398 ${x - 90} 394 H${x + 90} Q${x + 124} 398 ${x + 128} 440 Z`, deep) +
    rect(x - 40, 376, 80, 20, deep, 8) +
    circle(x - 72, 758, 22, paint.ink) +
    circle(x + 72, 758, 22, paint.ink) +
    circle(x - 6, 580, 66, paint.paper) +
    mark
  )
}

const leaf = (x: number) =>
  shape(`M${x - 42} 612 Q${x - 46} 542 ${x + 34} 540 Q${x + 36} 622 ${x - 42} 612 Z`, paint.jade) +
  stroke(`M${x - 46} 622 Q${x - 10} 586 ${x + 14} 562`, paint.paper, 5)
const bottle = (x: number) =>
  shape(`M${x - 10} 528 h20 v22 q22 12 22 34 v42 q0 8 -8 8 h-48 q-8 0 -8 -8 v-42 q0 -22 22 -34 Z`, paint.blue) +
  rect(x - 32, 588, 64, 22, paint.blueLight)
const box = (x: number) =>
  shape(`M${x - 40} 556 L${x} 540 L${x + 40} 556 L${x} 574 Z`, paint.goldMiddle) +
  shape(`M${x - 40} 558 L${x - 2} 576 V624 L${x - 40} 606 Z`, paint.gold) +
  shape(`M${x + 40} 558 L${x + 2} 576 V624 L${x + 40} 606 Z`, '#A97A12')

export const recyclingBins: Scene = {
  file: 'phan-loai-rac-tai-nguon.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, '#EAF0EA') +
    times(8, (turn) => {
      const high = 300 + ((turn * 97) % 150)
      return (
        rect(turn * 206 - 20, 640 - high, 196, high, turn % 2 ? '#E6DCC6' : '#D9E2DE') +
        rect(turn * 206 - 26, 632 - high, 208, 14, paint.stone) +
        times(
          4,
          (cell) =>
            rect(turn * 206 + 14 + (cell % 2) * 86, 676 - high + Math.floor(cell / 2) * 116, 52, 66, paint.paper, 3) +
            rect(turn * 206 + 40 + (cell % 2) * 86, 676 - high + Math.floor(cell / 2) * 116, 26, 66, '#C3D3D6', 3),
        )
      )
    }) +
    rect(0, 630, 1600, 270, paint.sand) +
    rect(0, 630, 1600, 14, paint.line) +
    tree(90, 690, 140) +
    tree(1530, 690, 120) +
    bin(500, paint.jadeMiddle, paint.jade, leaf(494)) +
    bin(800, paint.blueMiddle, paint.blue, bottle(794)) +
    bin(1100, paint.goldMiddle, paint.gold, box(1094)) +
    person(270, 830, 400, {
      top: paint.rose,
      bottom: paint.ink,
      hands: [
        [-0.17, 0.42],
        [0.28, 0.66],
      ],
    }) +
    shape('M372 566 Q350 640 372 662 H406 Q428 640 404 566 Z', paint.jadeLight) +
    stroke('M382 570 Q388 552 396 570', paint.jade, 4) +
    person(1330, 830, 290, {
      top: paint.white,
      bottom: paint.blue,
      scarf: paint.red,
      hands: [
        [-0.3, 0.62],
        [0.17, 0.42],
      ],
    }) +
    rect(1180, 622, 76, 58, '#B98A3A', 3) +
    stroke('M1180 642 H1256', '#8F6820', 4),
}
