import { circle, dice, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { person } from '../figures'

const beds = ['#6E9F6A', '#8FB36A', '#4F8A6D', '#A9BE6E', '#5D938A', '#7FA65A']

/** One bed between two rails of the perspective, `near` and `far` as shares of the field's depth. */
function bed(column: number, near: number, far: number, color: string, seed: number): string {
  const roll = dice(seed)
  const rail = (share: number, depth: number) => 600 + (share - 2) * (120 + depth * 270)
  const y = (depth: number) => 620 + depth * 880
  const [left, right] = [column + 0.07, column + 0.93]
  const ground = `M${rail(left, far)} ${y(far)} L${rail(right, far)} ${y(far)} L${rail(right, near)} ${y(near)} L${rail(left, near)} ${y(near)} Z`
  const rows = 3 + Math.round(near * 3)
  return (
    shape(ground, '#8A6A3E') +
    times(rows, (row) => {
      const depth = far + ((near - far) * (row + 0.5)) / rows
      return times(7, (turn) => {
        const size = (10 + depth * 20) * (0.85 + roll() * 0.3)
        const x = rail(left + ((right - left) * (turn + 0.5)) / 7, depth)
        return (
          circle(x, y(depth), size, color) + circle(x - size * 0.2, y(depth) - size * 0.25, size * 0.5, '#DCE8B8', 0.55)
        )
      })
    })
  )
}

export const vegetablePlots: Scene = {
  file: 'vuon-rau-ven-song.jpg',
  widthPixels: 1200,
  heightPixels: 1500,
  draw: () =>
    rect(0, 0, 1200, 1500, '#E9F0F2') +
    circle(900, 210, 90, '#F4DFA6') +
    shape('M0 470 Q200 380 420 450 T860 430 T1200 460 V640 H0 Z', '#B5CCC6') +
    times(
      7,
      (turn) =>
        rect(40 + turn * 172, 470 - ((turn * 41) % 90), 110, 160, '#D3D6D2') +
        shape(`M${28 + turn * 172} ${474 - ((turn * 41) % 90)} l67 -44 l67 44 Z`, turn % 2 ? '#B7635D' : '#A8544F'),
    ) +
    times(16, (turn) => circle(turn * 82 - 10, 580, 48 + ((turn * 17) % 24), turn % 2 ? '#3F7D6C' : '#57917E')) +
    rect(0, 592, 1200, 34, '#9FC3D3') +
    rect(0, 620, 1200, 880, '#C9AE7E') +
    [0.02, 0.24, 0.52]
      .map((far, row) =>
        times(8, (column) =>
          bed(
            column - 2,
            far + ([0.18, 0.24, 0.46][row] ?? 0.2),
            far,
            beds[(column * 5 + row * 2) % 6] as string,
            row * 9 + column,
          ),
        ),
      )
      .join('') +
    stroke('M540 770 L560 720', paint.wood, 6) +
    person(400, 930, 260, {
      top: paint.rose,
      bottom: paint.ink,
      hat: 'leaf',
      hands: [
        [-0.16, 0.4],
        [0.26, 0.42],
      ],
    }) +
    shape('M452 820 h54 l-8 52 h-40 Z', paint.slate) +
    stroke('M500 836 l40 -18', paint.slate, 8) +
    times(5, (turn) => stroke(`M${544 + turn * 4} ${820 + turn * 3} q18 14 ${20 + turn * 4} 44`, '#6FA3C0', 3)) +
    person(850, 1220, 360, {
      top: paint.blue,
      bottom: '#3B3A36',
      hat: 'leaf',
      hands: [
        [-0.16, 0.42],
        [0.16, 0.42],
      ],
    }) +
    stroke('M660 1010 Q850 950 1040 1010', paint.wood, 12) +
    [672, 1030]
      .map(
        (x) =>
          stroke(`M${x} 1012 l-50 110 M${x} 1012 l50 110`, paint.gold, 4) +
          shape(`M${x - 66} 1118 h132 l-22 62 h-88 Z`, paint.goldMiddle) +
          times(5, (turn) => circle(x - 44 + turn * 22, 1112, 20, turn % 2 ? '#6E9F6A' : '#4F8A6D')),
      )
      .join(''),
}
