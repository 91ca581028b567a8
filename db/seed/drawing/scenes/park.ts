import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { cloud, person, tree } from '../figures'

function roof(x: number, y: number, half: number, high: number): string {
  return (
    shape(
      `M${x - half} ${y} Q${x - half * 0.45} ${y - high * 0.28} ${x - half * 0.3} ${y - high} H${x + half * 0.3} Q${x + half * 0.45} ${y - high * 0.28} ${x + half} ${y} Q${x + half * 1.1} ${y - 4} ${x + half * 1.16} ${y - 26} Q${x + half * 0.9} ${y + 22} ${x + half * 0.8} ${y + 18} H${x - half * 0.8} Q${x - half * 0.9} ${y + 22} ${x - half * 1.16} ${y - 26} Q${x - half * 1.1} ${y - 4} ${x - half} ${y} Z`,
      paint.red,
    ) + stroke(`M${x - half * 0.8} ${y + 16} H${x + half * 0.8}`, paint.redDeep, 8)
  )
}

function pavilion(): string {
  return (
    rect(640, 520, 320, 18, paint.stone, 4) +
    rect(620, 538, 360, 30, paint.line, 4) +
    rect(700, 310, 200, 60, paint.goldLight) +
    times(6, (turn) => rect(714 + turn * 30, 322, 16, 42, paint.wood)) +
    times(4, (turn) => rect(662 + turn * 84, 384, 18, 138, paint.redDeep)) +
    rect(650, 484, 296, 8, paint.gold) +
    times(12, (turn) => rect(662 + turn * 24, 492, 6, 28, paint.gold)) +
    roof(800, 378, 210, 64) +
    roof(800, 298, 140, 80) +
    circle(800, 208, 14, paint.goldMiddle) +
    rect(795, 178, 10, 26, paint.goldMiddle, 4)
  )
}

function bridge(): string {
  return (
    stroke('M980 552 L1120 566 L1230 552 L1420 590 L1640 574', paint.gold, 18) +
    stroke('M980 512 L1120 526 L1230 512 L1420 550 L1640 534', paint.red, 8) +
    times(15, (turn) => stroke(`M${1000 + turn * 42} ${516 + Math.min(turn, 10) * 2} v46`, paint.red, 6)) +
    times(6, (turn) => stroke(`M${1050 + turn * 108} 566 v70`, paint.wood, 12))
  )
}

export const parkLake: Scene = {
  file: 'cong-vien-ho-nuoc.jpg',
  widthPixels: 1600,
  heightPixels: 1067,
  draw: () =>
    rect(0, 0, 1600, 1067, '#F3E7D8') +
    circle(1180, 230, 110, '#F0C98A') +
    cloud(380, 190, 150, paint.paper) +
    cloud(1460, 150, 110, paint.paper) +
    times(12, (turn) => rect(turn * 140 - 20, 430 - ((turn * 53) % 150), 100, 240, '#DED3C6')) +
    times(17, (turn) => circle(turn * 104 - 20, 500 + ((turn * 37) % 40), 96, turn % 2 ? '#7FA79D' : '#8FB3A8')) +
    rect(0, 540, 1600, 330, '#B8D0DA') +
    rect(0, 540, 1600, 10, '#93B4C2') +
    shape('M660 580 H940 V790 Q800 830 660 790 Z', paint.rose, 0.26) +
    shape('M590 580 H1010 L960 680 H640 Z', paint.redDeep, 0.16) +
    times(24, (turn) =>
      stroke(`M${(turn * 271) % 1560} ${600 + ((turn * 47) % 260)} h${70 + ((turn * 31) % 110)}`, paint.white, 4, 0.55),
    ) +
    ellipse(800, 566, 260, 24, '#5D8A72') +
    bridge() +
    pavilion() +
    tree(590, 566, 70) +
    tree(1010, 564, 50) +
    times(9, (turn) => ellipse(120 + turn * 52 + (turn % 2) * 20, 780 + (turn % 3) * 26, 38, 10, paint.jadeMiddle)) +
    [190, 330, 470]
      .map((x, turn) =>
        shape(`M${x - 18} ${770 + turn * 12} Q${x} ${726 + turn * 12} ${x + 18} ${770 + turn * 12} Z`, paint.rose),
      )
      .join('') +
    shape('M0 880 Q420 800 860 866 T1600 850 V1067 H0 Z', '#8DB27F') +
    shape('M0 960 Q460 880 900 936 T1600 920 V1000 Q1200 1000 900 1010 T0 1040 Z', '#E6D8B8') +
    tree(140, 900, 150) +
    tree(1500, 880, 130) +
    rect(1080, 866, 210, 14, paint.wood, 4) +
    rect(1080, 826, 210, 12, paint.wood, 4) +
    rect(1100, 826, 10, 92, paint.slate) +
    rect(1260, 826, 10, 92, paint.slate) +
    person(520, 980, 230, {
      top: paint.blue,
      bottom: paint.ink,
      stride: 0.11,
      hands: [
        [-0.2, 0.54],
        [0.2, 0.5],
      ],
    }) +
    person(640, 990, 220, {
      top: paint.paper,
      bottom: paint.red,
      hair: paint.stone,
      stride: 0.1,
      hands: [
        [-0.2, 0.5],
        [0.2, 0.56],
      ],
    }) +
    person(820, 1000, 140, {
      top: paint.goldMiddle,
      bottom: paint.jade,
      stride: 0.14,
      hands: [
        [-0.26, 0.72],
        [0.26, 0.72],
      ],
    }),
}
