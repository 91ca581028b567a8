import { circle, dice, ellipse, paint, pick, rect, type Scene, shape, stroke, times } from '../brush'
import { person } from '../figures'

const night = '#13243D'

function lantern(x: number, y: number, size: number, color: string): string {
  return (
    circle(x, y, size * 2.3, paint.goldMiddle, 0.1) +
    circle(x, y, size * 1.6, paint.goldMiddle, 0.13) +
    ellipse(x, y, size, size * 0.86, color) +
    ellipse(x, y, size * 0.55, size * 0.86, paint.goldMiddle, 0.45) +
    rect(x - size * 0.4, y - size * 1.02, size * 0.8, size * 0.2, paint.gold, 2) +
    rect(x - size * 0.4, y + size * 0.82, size * 0.8, size * 0.2, paint.gold, 2) +
    stroke(`M${x} ${y + size} v${size * 0.6}`, paint.goldMiddle, size * 0.12)
  )
}

function lanternRow(y: number, sag: number, from: number, size: number): string {
  const colors = [paint.red, '#C2452D', paint.goldMiddle, '#B5362B', '#3F7F76']
  return (
    stroke(`M-20 ${y} Q800 ${y + sag * 2} 1620 ${y}`, '#3A4C68', 3) +
    times(9, (turn) => {
      const share = (turn + 0.5) / 9
      const drop = y + sag * 4 * share * (1 - share)
      return lantern(share * 1640 - 20, drop + size * 1.1, size, pick(colors, ((turn * 2 + from) % 5) / 5))
    })
  )
}

function stall(x: number, width: number, main: string, goods: readonly string[], seed: number): string {
  const stripes = Math.round(width / 44)
  const roll = dice(seed)
  return (
    rect(x + 14, 560, 10, 300, '#4B3312') +
    rect(x + width - 24, 560, 10, 300, '#4B3312') +
    rect(x + 24, 590, width - 48, 150, '#F3D48A') +
    rect(x + 24, 590, width - 48, 150, '#E7B85A', 0) +
    ellipse(x + width / 2, 630, width * 0.36, 60, '#F8E3AE', 0.9) +
    times(stripes, (turn) => {
      const w = width / stripes
      return shape(`M${x + turn * w} 560 h${w} v44 a${w / 2} 22 0 0 1 ${-w} 0 Z`, turn % 2 ? paint.paper : main)
    }) +
    shape(`M${x + 26} 500 H${x + width - 26} L${x + width} 562 H${x} Z`, main) +
    rect(x, 740, width, 24, paint.gold, 4) +
    rect(x + 12, 764, width - 24, 110, '#6A4513') +
    times(Math.floor(width / 74), (turn) => rect(x + 30 + turn * 72, 782, 52, 74, '#7C5420', 4)) +
    times(Math.floor(width / 42), (turn) => circle(x + 28 + turn * 42, 732 - roll() * 6, 17, pick(goods, roll())))
  )
}

export const nightMarket: Scene = {
  file: 'cho-dem-den-long.jpg',
  widthPixels: 1600,
  heightPixels: 1067,
  draw: () => {
    const roll = dice(5)
    return (
      rect(0, 0, 1600, 1067, night) +
      times(60, () => circle(roll() * 1600, roll() * 330, 1 + roll() * 1.8, paint.goldLight, 0.7)) +
      circle(1296, 66, 44, '#F3E7C4') +
      circle(1316, 56, 40, night) +
      times(9, (turn) => {
        const high = 150 + roll() * 170
        return (
          rect(turn * 184 - 10, 600 - high, 170, high + 260, turn % 2 ? '#1B3152' : '#1F3759') +
          times(6, (cell) =>
            rect(
              turn * 184 + 22 + (cell % 2) * 72,
              626 - high + Math.floor(cell / 2) * 62,
              34,
              38,
              roll() > 0.45 ? '#E4BC62' : '#2A4870',
              3,
            ),
          )
        )
      }) +
      rect(0, 850, 1600, 217, '#22324A') +
      ellipse(800, 930, 900, 90, '#5B4A35', 0.55) +
      stall(-40, 470, paint.red, ['#C2452D', paint.goldMiddle, paint.jadeMiddle], 3) +
      stall(560, 460, '#2C7A70', [paint.goldMiddle, '#E07B39', '#C2452D'], 8) +
      stall(1160, 480, '#B07A12', [paint.jadeMiddle, paint.rose, paint.goldLight], 13) +
      person(200, 742, 170, {
        top: paint.blueMiddle,
        bottom: paint.ink,
        hat: 'leaf',
        hands: [
          [-0.3, 0.5],
          [0.3, 0.5],
        ],
      }) +
      rect(100, 700, 210, 42, '#E7B85A') +
      times(5, (turn) => circle(112 + turn * 46, 730, 18, pick(['#C2452D', paint.goldMiddle], (turn % 2) / 2))) +
      rect(-40, 740, 470, 24, paint.gold, 4) +
      lanternRow(70, 54, 0, 42) +
      lanternRow(250, 66, 2, 34) +
      person(500, 985, 300, {
        top: paint.rose,
        bottom: '#0E1828',
        isDress: true,
        hands: [
          [-0.22, 0.5],
          [0.16, 0.44],
        ],
      }) +
      person(610, 990, 210, {
        top: paint.goldMiddle,
        bottom: '#3B5B86',
        hands: [
          [-0.24, 0.52],
          [0.22, 0.86],
        ],
      }) +
      lantern(658, 806, 24, '#C2452D') +
      person(1060, 1000, 320, {
        top: paint.blueMiddle,
        bottom: '#0E1828',
        hands: [
          [-0.17, 0.42],
          [0.1, 0.6],
        ],
      }) +
      person(1170, 992, 290, { top: paint.paper, bottom: paint.jade, isDress: true }) +
      ellipse(860, 1046, 760, 18, paint.ink, 0.18)
    )
  },
}
