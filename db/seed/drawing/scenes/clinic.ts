import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { cloud, person, pot, tree } from '../figures'

export const wardClinic: Scene = {
  file: 'tram-y-te-phuong.jpg',
  widthPixels: 1600,
  heightPixels: 900,
  draw: () =>
    rect(0, 0, 1600, 900, '#E6EFEF') +
    circle(200, 150, 70, paint.goldLight) +
    cloud(460, 160, 110) +
    cloud(1420, 130, 90) +
    tree(120, 720, 130) +
    tree(1490, 720, 150) +
    rect(260, 240, 1080, 480, paint.white) +
    rect(260, 240, 1080, 30, paint.jadeLight) +
    rect(230, 216, 1140, 32, paint.jade, 4) +
    rect(260, 690, 1080, 30, paint.jadeLight) +
    times(7, (turn) =>
      turn === 3
        ? ''
        : rect(310 + turn * 144, 306, 100, 104, paint.blueLight, 4) +
          stroke(`M${360 + turn * 144} 306 v104`, paint.white, 6) +
          rect(302 + turn * 144, 410, 116, 10, paint.jadeMiddle),
    ) +
    times(7, (turn) =>
      turn > 1 && turn < 5
        ? ''
        : rect(310 + turn * 144, 510, 100, 116, paint.blueLight, 4) +
          stroke(`M${360 + turn * 144} 510 v116`, paint.white, 6) +
          rect(302 + turn * 144, 626, 116, 10, paint.jadeMiddle),
    ) +
    circle(792, 330, 84, paint.jadeLight) +
    circle(792, 330, 68, paint.jade) +
    rect(778, 288, 28, 84, paint.white, 4) +
    rect(750, 316, 84, 28, paint.white, 4) +
    rect(560, 458, 464, 26, paint.red, 4) +
    rect(588, 484, 14, 236, paint.jadeMiddle) +
    rect(982, 484, 14, 236, paint.jadeMiddle) +
    rect(640, 508, 304, 212, paint.blueLight) +
    rect(640, 508, 304, 14, paint.jade) +
    stroke('M792 520 V720', paint.jade, 8) +
    shape('M670 720 L740 522 H770 L700 720 Z M826 720 L896 522 H912 L842 720 Z', paint.white, 0.7) +
    rect(0, 720, 1600, 180, paint.sand) +
    shape('M600 720 H984 L1060 800 H524 Z', paint.line) +
    shape('M984 720 H1300 L1390 790 H1050 Z', paint.stone, 0.6) +
    stroke('M1010 660 L1330 706 M1010 660 V724 M1170 684 V748 M1330 706 V770', paint.jade, 8) +
    pot(560, 764, 78) +
    pot(452, 744, 70) +
    ellipse(330, 842, 150, 14, paint.ink, 0.1) +
    person(290, 840, 300, {
      top: paint.rose,
      bottom: paint.ink,
      isDress: true,
      hands: [
        [-0.17, 0.44],
        [0.23, 0.46],
      ],
    }) +
    person(396, 842, 180, {
      top: paint.goldMiddle,
      bottom: paint.blue,
      hands: [
        [-0.24, 0.72],
        [0.17, 0.42],
      ],
    }) +
    person(730, 800, 280, {
      top: paint.white,
      bottom: paint.jade,
      hatColor: paint.jadeMiddle,
      hat: 'cap',
      hands: [
        [-0.24, 0.66],
        [0.17, 0.44],
      ],
    }) +
    person(850, 806, 290, {
      top: paint.blueMiddle,
      bottom: paint.ink,
      hair: paint.stone,
      hands: [
        [-0.16, 0.46],
        [0.17, 0.42],
      ],
    }) +
    circle(1200, 800, 54, paint.slate) +
    circle(1200, 800, 43, paint.sand) +
    stroke('M1166 668 V770 H1244 L1262 838', paint.slate, 10) +
    shape('M1160 640 Q1196 620 1214 654 L1222 748 H1268 L1282 824 H1252 L1240 782 H1164 Z', paint.goldMiddle) +
    circle(1188, 606, 30, paint.skin) +
    shape('M1156 604 A32 32 0 0 1 1218 596 Q1196 584 1156 604 Z', paint.slate) +
    stroke('M1120 680 H1166', paint.slate, 8),
}
