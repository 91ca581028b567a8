import { circle, dice, ellipse, paint, pick, rect, type Scene, shape, stroke, times } from '../brush'
import { person } from '../figures'

const spines = [
  paint.red,
  paint.jade,
  paint.blue,
  paint.goldMiddle,
  paint.rose,
  paint.jadeMiddle,
  paint.blueMiddle,
  paint.paper,
  paint.slate,
]

function shelfCase(x: number, width: number, seed: number): string {
  const roll = dice(seed)
  const row = (y: number) => {
    let books = ''
    let left = x + 16
    while (left < x + width - 44) {
      const thick = 14 + roll() * 20
      const high = 84 + roll() * 42
      const color = pick(spines, roll())
      if (roll() < 0.08) {
        left += 34
        continue
      }
      books +=
        rect(left, y - high, thick, high, color, 2) + rect(left + 3, y - high + 16, thick - 6, 6, paint.goldLight)
      left += thick + 3
    }
    return books + rect(x + 8, y, width - 16, 14, paint.gold)
  }
  return (
    rect(x, 60, width, 700, paint.wood, 6) +
    rect(x + 10, 72, width - 20, 680, '#3F2C0E') +
    [206, 350, 494, 638].map(row).join('') +
    row(740)
  )
}

export const libraryShelves: Scene = {
  file: 'thu-vien-ke-sach.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, paint.sunk) +
    shape('M560 760 V330 A240 240 0 0 1 1040 330 V760 Z', paint.blueLight) +
    circle(900, 250, 50, paint.goldLight) +
    shape('M560 620 Q660 520 760 600 T1040 560 V760 H560 Z', paint.jadeLight) +
    shape('M560 690 Q700 610 820 680 T1040 650 V760 H560 Z', paint.jadeMiddle) +
    stroke('M800 92 V760 M560 400 H1040', paint.paper, 12) +
    stroke('M560 760 V330 A240 240 0 0 1 1040 330 V760', paint.gold, 16) +
    shelfCase(30, 470, 3) +
    shelfCase(1100, 470, 29) +
    rect(0, 760, 1600, 140, paint.sand) +
    times(10, (turn) => stroke(`M${turn * 190 - 80} 900 L${turn * 165 + 50} 760`, paint.stone, 2, 0.6)) +
    stroke('M1180 110 L1110 800 M1256 110 L1186 800', paint.goldMiddle, 12) +
    times(8, (turn) => stroke(`M${1172 - turn * 8} ${190 + turn * 78} h76`, paint.goldMiddle, 9)) +
    ellipse(760, 838, 360, 18, paint.ink, 0.12) +
    person(650, 820, 330, {
      top: paint.red,
      bottom: paint.ink,
      hands: [
        [-0.12, 0.46],
        [0.13, 0.46],
      ],
    }) +
    person(880, 812, 290, {
      top: paint.jadeMiddle,
      bottom: paint.ink,
      hands: [
        [-0.13, 0.42],
        [0.13, 0.42],
      ],
    }) +
    rect(450, 690, 620, 26, paint.gold, 6) +
    rect(480, 716, 24, 118, paint.wood) +
    rect(1016, 716, 24, 118, paint.wood) +
    shape('M580 690 Q616 664 650 684 Q684 664 720 690 Z', paint.white) +
    stroke('M650 684 V690', paint.stone, 3) +
    shape('M820 690 Q850 668 880 684 Q910 668 940 690 Z', paint.white) +
    rect(972, 660, 74, 15, paint.blue, 2) +
    rect(966, 675, 82, 15, paint.goldMiddle, 2) +
    stroke('M520 690 V610 Q520 580 548 580', paint.slate, 8) +
    shape('M528 572 L580 560 L600 608 L536 614 Z', paint.jade) +
    shape('M538 614 L600 608 L650 690 H520 Z', paint.goldLight, 0.6) +
    person(360, 850, 300, {
      top: paint.blueMiddle,
      bottom: paint.ink,
      isBack: true,
      hands: [
        [-0.18, 0.44],
        [0.2, 0.86],
      ],
    }),
}
