import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { person } from '../figures'

const skeinColors = [paint.red, paint.goldMiddle, paint.jade, paint.blueMiddle, paint.rose]

function skein(x: number, color: string): string {
  return (
    shape(`M${x - 26} 176 Q${x - 40} 330 ${x} 352 Q${x + 40} 330 ${x + 26} 176 Z`, color) +
    stroke(
      `M${x - 12} 184 Q${x - 20} 300 ${x - 3} 336 M${x + 10} 184 Q${x + 18} 300 ${x + 4} 336`,
      paint.white,
      3,
      0.35,
    ) +
    rect(x - 30, 214, 60, 12, paint.paper, 6)
  )
}

function loom(): string {
  const warp = times(26, (turn) =>
    stroke(`M428 ${470 + turn * 3} L930 ${505 + turn * 0.7}`, turn % 2 ? paint.rose : paint.goldMiddle, 1.6),
  )
  const heddles = times(3, (turn) => {
    const x = 640 + turn * 62
    const lift = turn === 1 ? -22 : 0
    return (
      stroke(`M${x} 268 V${400 + lift}`, paint.wood, 5) +
      rect(x - 9, 396 + lift, 18, 190, paint.gold, 4) +
      times(9, (bar) => rect(x - 5, 408 + lift + bar * 19, 10, 9, paint.goldLight))
    )
  })
  return (
    rect(372, 238, 30, 500, paint.wood, 3) +
    rect(1010, 238, 30, 500, paint.wood, 3) +
    rect(340, 236, 740, 34, paint.gold, 4) +
    rect(372, 628, 668, 26, paint.gold, 3) +
    circle(414, 508, 54, paint.gold) +
    circle(414, 508, 42, paint.rose) +
    circle(414, 508, 14, paint.wood) +
    warp +
    heddles +
    shape('M884 498 L1000 506 L1000 522 L884 524 Z', paint.red) +
    rect(868, 300, 16, 250, paint.wood, 4) +
    circle(1006, 530, 42, paint.red) +
    circle(1006, 530, 26, paint.rose) +
    circle(1006, 530, 9, paint.wood) +
    shape('M988 566 Q962 640 970 706 L1044 706 Q1050 640 1034 556 Z', paint.red) +
    times(4, (turn) => circle(1004 + (turn % 2) * 14 - 6, 600 + turn * 28, 6, paint.goldMiddle))
  )
}

function weaver(): string {
  return (
    rect(1120, 612, 200, 22, paint.wood, 4) +
    rect(1140, 634, 18, 106, paint.wood) +
    rect(1284, 634, 18, 106, paint.wood) +
    shape('M1256 614 Q1180 566 1092 604 L1070 728 L1114 732 L1140 646 Q1220 660 1258 614 Z', paint.ink) +
    shape('M1160 402 Q1246 384 1268 470 L1272 622 L1150 622 Q1158 520 1160 402 Z', paint.jade) +
    stroke('M1190 438 Q1130 530 1050 486 Q980 450 890 430', paint.jade, 40) +
    circle(884, 428, 22, paint.skin) +
    rect(1178, 372, 34, 42, paint.skin, 10) +
    circle(1182, 336, 54, paint.skin) +
    shape('M1146 300 Q1176 262 1222 288 Q1252 320 1234 374 Q1222 392 1206 372 Q1214 326 1146 300 Z', paint.ink) +
    circle(1244, 354, 26, paint.ink) +
    ellipse(1092, 736, 36, 12, paint.wood)
  )
}

export const silkLooms: Scene = {
  file: 'khung-cui-lua.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, paint.sunk) +
    rect(0, 740, 1600, 160, paint.sand) +
    times(9, (turn) => stroke(`M${turn * 210 - 40} 900 L${turn * 180 + 60} 740`, paint.stone, 2, 0.5)) +
    rect(1330, 130, 200, 250, paint.blueLight, 4) +
    circle(1470, 210, 44, paint.goldLight) +
    shape('M1330 330 Q1390 280 1440 320 T1530 306 V380 H1330 Z', paint.jadeLight) +
    stroke('M1430 130 V380 M1330 255 H1530', paint.paper, 10) +
    stroke('M1322 122 H1538 V388 H1322 Z', paint.gold, 12) +
    rect(36, 164, 284, 14, paint.wood, 7) +
    skeinColors.map((color, turn) => skein(72 + turn * 54, color)).join('') +
    rect(40, 560, 250, 16, paint.wood, 3) +
    rect(40, 676, 250, 16, paint.wood, 3) +
    rect(44, 480, 14, 260, paint.wood) +
    rect(272, 480, 14, 260, paint.wood) +
    [paint.red, paint.goldMiddle, paint.jadeMiddle, paint.blue]
      .map((color, turn) => rect(70 + turn * 48, 500, 40, 60, color, 8))
      .join('') +
    [paint.rose, paint.jade, paint.goldMiddle]
      .map((color, turn) => rect(76, 592 + turn * 28, 180 - turn * 18, 26, color, 6))
      .join('') +
    ellipse(720, 742, 420, 16, paint.ink, 0.1) +
    loom() +
    weaver() +
    person(1450, 760, 330, {
      top: paint.rose,
      bottom: paint.ink,
      hands: [
        [-0.2, 0.56],
        [0.1, 0.58],
      ],
    }) +
    rect(1352, 556, 130, 34, paint.red, 8) +
    rect(1362, 530, 110, 30, paint.goldMiddle, 8),
}
