import { dice, ellipse, paint, pick, rect, type Scene, shape, stroke, times } from '../brush'
import { person, tree } from '../figures'

const walls = ['#D8C9A8', '#C7D3D3', '#D9BFB3', '#CBC7BA', '#B9C9D6']

function tubeHouses(): string {
  const roll = dice(21)
  return times(10, (turn) => {
    const x = turn * 162 - 10
    const high = 330 + Math.floor(roll() * 3) * 78
    const top = 620 - high
    const floors = Math.floor(high / 112)
    return (
      rect(x, top, 158, high, pick(walls, ((turn * 2) % 5) / 5)) +
      (turn % 3 === 0
        ? shape(`M${x - 6} ${top + 4} L${x + 79} ${top - 56} L${x + 164} ${top + 4} Z`, '#9A4A43')
        : rect(x - 4, top - 8, 166, 16, paint.stone)) +
      times(floors, (floor) => {
        const y = top + 34 + floor * 108
        return (
          rect(x + 26, y, 44, 60, '#5F7485', 3) +
          rect(x + 88, y, 44, 60, roll() > 0.5 ? '#E2C277' : '#5F7485', 3) +
          rect(x + 14, y + 68, 130, 8, paint.slate)
        )
      }) +
      rect(x + 20, 542, 118, 78, '#6C7C86', 3) +
      times(4, (bar) => stroke(`M${x + 24} ${558 + bar * 17} h110`, '#84939B', 3))
    )
  })
}

const raincoat = { top: '#D9A62E', bottom: '#2C4A63', hat: 'leaf' as const }

export const rainDrain: Scene = {
  file: 'thong-cong-truoc-mua-mua.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () => {
    const roll = dice(77)
    return (
      rect(0, 0, 1600, 900, '#AEBEC9') +
      shape('M0 0 H1600 V120 Q1400 190 1200 120 T800 130 T400 120 T0 150 Z', '#93A6B4') +
      tubeHouses() +
      tree(1130, 640, 96, '#2B5F58', '#4C8278') +
      rect(0, 620, 1600, 64, '#C6C1B4') +
      times(20, (turn) => stroke(`M${turn * 84} 620 l-16 64`, '#AFA999', 3)) +
      rect(0, 680, 1600, 18, '#8D8879') +
      rect(0, 698, 1600, 202, '#566873') +
      times(12, (_turn) =>
        ellipse(roll() * 1600, 730 + roll() * 150, 60 + roll() * 120, 5 + roll() * 5, '#8FA5B2', 0.5),
      ) +
      times(6, (turn) => rect(60 + turn * 290, 850, 130, 10, '#A9B8C0')) +
      shape('M560 706 H930 L980 806 H520 Z', '#2B3942') +
      shape('M580 716 H912 L952 796 H546 Z', '#16222B') +
      shape('M566 770 Q650 748 740 770 T944 764 L952 796 H546 Z', '#3E7C93') +
      shape('M940 760 L1180 720 L1226 772 L990 822 Z', '#3C464D') +
      times(7, (turn) => stroke(`M${976 + turn * 30} ${764 - turn * 5} l30 36`, '#79858C', 9)) +
      person(430, 812, 330, {
        ...raincoat,
        hands: [
          [0.22, 0.5],
          [0.34, 0.44],
        ],
        stride: 0.1,
      }) +
      stroke('M500 604 L566 764', paint.wood, 10) +
      shape('M540 750 L604 738 L614 780 Q576 800 548 782 Z', '#5A646B') +
      person(1090, 812, 340, {
        ...raincoat,
        top: '#2F7269',
        hands: [
          [-0.3, 0.36],
          [-0.16, 0.3],
        ],
        stride: 0.12,
      }) +
      stroke('M988 690 L968 772', paint.slate, 9) +
      [300, 1330]
        .map(
          (x) =>
            shape(`M${x - 28} 812 L${x - 8} 716 H${x + 8} L${x + 28} 812 Z`, '#C2452D') +
            shape(`M${x - 17} 760 L${x - 12} 736 H${x + 12} L${x + 17} 760 Z`, paint.white) +
            rect(x - 40, 806, 80, 14, '#A33523', 4),
        )
        .join('') +
      stroke('M300 740 Q800 700 1330 740', '#C2452D', 5, 0.7) +
      person(1440, 700, 200, {
        top: paint.rose,
        bottom: paint.ink,
        isDress: true,
        hands: [
          [-0.17, 0.44],
          [0.1, 0.72],
        ],
      }) +
      stroke('M1458 570 V470', paint.slate, 5) +
      shape(
        'M1360 500 A98 84 0 0 1 1556 500 Q1532 482 1508 500 Q1484 482 1458 500 Q1434 482 1410 500 Q1384 482 1360 500 Z',
        paint.blue,
      ) +
      times(150, () => {
        const x = roll() * 1660
        const y = roll() * 880
        return stroke(`M${x.toFixed(0)} ${y.toFixed(0)} l-10 36`, paint.white, 2.4, 0.42)
      }) +
      times(26, () =>
        stroke(`M${(roll() * 1600).toFixed(0)} ${(720 + roll() * 160).toFixed(0)} q10 -12 20 0`, paint.white, 2.4, 0.5),
      )
    )
  },
}
