import { circle, ellipse, paint, rect, type Scene, shape, stroke, times } from '../brush'
import { cloud, person, tree } from '../figures'

const reds = { top: paint.red, bottom: paint.white, stride: 0.16 }
const blues = { top: paint.blue, bottom: paint.ink, stride: 0.15 }

function pitch(): string {
  const bands = 8
  return times(bands, (band) => {
    const from = (band / bands) ** 1.5
    const to = ((band + 1) / bands) ** 1.5
    return rect(0, 560 + from * 507, 1600, (to - from) * 507 + 1, band % 2 ? '#6FA06B' : '#7DAE76')
  })
}

function goal(): string {
  const net =
    times(13, (turn) => stroke(`M${610 + turn * 32} 410 L${630 + turn * 28.5} 586`, paint.white, 2, 0.6)) +
    times(7, (turn) => stroke(`M${602 + turn * 3} ${422 + turn * 26} H${998 - turn * 3}`, paint.white, 2, 0.6))
  return net + stroke('M596 620 V404 H1004 V620', paint.white, 12)
}

export const footballPitch: Scene = {
  file: 'san-bong-phuong.jpg',
  widthPixels: 1600,
  heightPixels: 1067,
  draw: () =>
    rect(0, 0, 1600, 1067, '#F4E6D2') +
    circle(270, 210, 92, '#F0C27A') +
    cloud(620, 170, 130, paint.paper) +
    cloud(1330, 210, 150, paint.paper) +
    times(9, (turn) => {
      const high = 160 + ((turn * 71) % 170)
      return (
        rect(turn * 186 + 8, 520 - high, 130, high, '#D9CCBC') +
        times(Math.floor(high / 44), (row) =>
          times(4, (cell) => rect(turn * 186 + 22 + cell * 29, 534 - high + row * 44, 16, 20, '#EFE6D8')),
        )
      )
    }) +
    times(11, (turn) => tree(turn * 160 + 10, 566, 60 + ((turn * 13) % 20), '#3F7D6C', '#6BA08C')) +
    rect(0, 530, 1600, 34, paint.line) +
    times(27, (turn) => rect(turn * 62, 512, 8, 52, paint.stone)) +
    pitch() +
    goal() +
    stroke('M300 622 H1300 L1440 740 H160 Z', paint.white, 7, 0.85) +
    stroke('M0 620 H1600', paint.white, 6, 0.85) +
    `<ellipse cx="800" cy="1080" rx="420" ry="130" fill="none" stroke="${paint.white}" stroke-width="8" opacity="0.85"/>` +
    ellipse(820, 622, 60, 8, paint.ink, 0.15) +
    person(820, 622, 190, {
      top: paint.goldMiddle,
      bottom: paint.ink,
      stride: 0.14,
      hands: [
        [-0.32, 0.72],
        [0.32, 0.86],
      ],
    }) +
    [
      [420, 860, 60],
      [620, 940, 70],
      [1080, 830, 60],
      [1300, 960, 70],
    ]
      .map(([x, y, r]) => ellipse(x as number, y as number, r as number, 10, paint.ink, 0.16))
      .join('') +
    person(420, 860, 270, {
      ...blues,
      hands: [
        [-0.26, 0.56],
        [0.24, 0.5],
      ],
    }) +
    person(620, 942, 330, {
      ...reds,
      stride: 0.2,
      hands: [
        [-0.28, 0.6],
        [0.28, 0.66],
      ],
    }) +
    person(1080, 832, 260, {
      ...blues,
      hands: [
        [-0.24, 0.5],
        [0.26, 0.6],
      ],
    }) +
    person(1300, 960, 330, {
      ...reds,
      hands: [
        [-0.24, 0.86],
        [0.24, 0.84],
      ],
    }) +
    ellipse(740, 952, 34, 7, paint.ink, 0.2) +
    circle(740, 920, 30, paint.white) +
    shape('M740 906 l13 10 l-5 15 h-16 l-5 -15 Z', paint.ink) +
    stroke('M740 906 V891 M753 916 l15 -6 M748 931 l9 13 M732 931 l-9 13 M727 916 l-15 -6', paint.ink, 4),
}
