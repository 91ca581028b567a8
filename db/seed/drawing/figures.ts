import { circle, ellipse, paint, rect, shape, stroke } from './brush'

type Hand = readonly [acrossHeights: number, upHeights: number]

type Look = {
  top: string
  bottom: string
  hair?: string
  hands?: readonly [Hand, Hand]
  hat?: 'leaf' | 'cap'
  hatColor?: string
  isDress?: boolean
  scarf?: string
  isBack?: boolean
  /** How far the feet stand apart, in heights. */
  stride?: number
}

/** A standing person; `foot` is the ground line and `tall` the height, both in canvas units. */
export function person(x: number, foot: number, tall: number, look: Look): string {
  const at = (across: number, up: number) => `${(x + across * tall).toFixed(1)} ${(foot - up * tall).toFixed(1)}`
  const hands = look.hands ?? [
    [-0.17, 0.42],
    [0.17, 0.42],
  ]
  const stride = look.stride ?? 0.05
  const hair = look.hair ?? paint.ink
  const head = { x, y: foot - 0.9 * tall, r: 0.092 * tall }
  const legs = [-1, 1]
    .map((side) =>
      stroke(`M${at(side * 0.05, 0.42)} L${at(side * Math.max(stride, 0.04), 0.03)}`, look.bottom, 0.095 * tall),
    )
    .join('')
  const torso = look.isDress
    ? shape(`M${at(-0.1, 0.78)} Q${at(0, 0.82)} ${at(0.1, 0.78)} L${at(0.18, 0.2)} L${at(-0.18, 0.2)} Z`, look.top)
    : shape(
        `M${at(-0.13, 0.74)} Q${at(-0.12, 0.79)} ${at(-0.05, 0.8)} L${at(0.05, 0.8)} Q${at(0.12, 0.79)} ${at(0.13, 0.74)} L${at(0.11, 0.4)} L${at(-0.11, 0.4)} Z`,
        look.top,
      )
  const arms = hands
    .map(([across, up], index) => {
      const side = index === 0 ? -1 : 1
      const elbow = at((side * 0.16 + across) / 2 + side * 0.05, (0.74 + up) / 2 - 0.02)
      return (
        stroke(`M${at(side * 0.1, 0.745)} Q${elbow} ${at(across, up)}`, look.top, 0.07 * tall) +
        circle(x + across * tall, foot - up * tall, 0.04 * tall, paint.skin)
      )
    })
    .join('')
  const neck = rect(x - 0.035 * tall, foot - 0.84 * tall, 0.07 * tall, 0.07 * tall, paint.skin)
  const cap = look.isBack
    ? circle(head.x, head.y, head.r, hair)
    : shape(
        `M${head.x - head.r * 1.06} ${head.y + head.r * 0.15} A${head.r * 1.06} ${head.r * 1.1} 0 0 1 ${head.x + head.r * 1.06} ${head.y + head.r * 0.15} Q${head.x + head.r * 0.5} ${head.y - head.r * 0.5} ${head.x - head.r * 0.2} ${head.y - head.r * 0.42} Q${head.x - head.r * 0.8} ${head.y - head.r * 0.3} ${head.x - head.r * 1.06} ${head.y + head.r * 0.15} Z`,
        hair,
      )
  const scarf = look.scarf
    ? shape(`M${at(-0.06, 0.8)} L${at(0.06, 0.8)} L${at(0.012, 0.66)} L${at(-0.012, 0.66)} Z`, look.scarf)
    : ''
  return legs + neck + torso + arms + scarf + circle(head.x, head.y, head.r, paint.skin) + cap + hat(head, look)
}

function hat(head: { x: number; y: number; r: number }, look: Look): string {
  const { x, y, r } = head
  const color = look.hatColor ?? paint.goldLight
  if (look.hat === 'leaf')
    return (
      shape(
        `M${x - r * 2.2} ${y - r * 0.1} Q${x} ${y + r * 0.35} ${x + r * 2.2} ${y - r * 0.1} L${x} ${y - r * 1.75} Z`,
        color,
      ) +
      shape(
        `M${x} ${y - r * 1.75} L${x + r * 2.2} ${y - r * 0.1} Q${x + r} ${y + r * 0.12} ${x + r * 0.4} ${y + r * 0.12} Z`,
        paint.goldMiddle,
        0.55,
      )
    )
  if (look.hat === 'cap')
    return shape(
      `M${x - r * 1.1} ${y - r * 0.15} A${r * 1.1} ${r * 1.1} 0 0 1 ${x + r * 1.1} ${y - r * 0.15} L${x + r * 1.6} ${y - r * 0.05} L${x - r * 1.1} ${y - r * 0.05} Z`,
      color,
    )
  return ''
}

/** A broad tree; `foot` is the ground line, `size` the radius of the crown. */
export function tree(
  x: number,
  foot: number,
  size: number,
  dark: string = paint.jade,
  light: string = paint.jadeMiddle,
): string {
  const crown = foot - size * 2.1
  return (
    ellipse(x, foot, size * 0.75, size * 0.09, paint.ink, 0.1) +
    stroke(
      `M${x} ${foot} L${x} ${crown} M${x} ${foot - size * 0.85} L${x - size * 0.35} ${crown} M${x} ${foot - size * 0.7} L${x + size * 0.35} ${crown}`,
      paint.wood,
      size * 0.13,
    ) +
    circle(x - size * 0.5, crown + size * 0.25, size * 0.58, dark) +
    circle(x + size * 0.52, crown + size * 0.22, size * 0.6, dark) +
    circle(x, crown - size * 0.15, size * 0.78, dark) +
    circle(x - size * 0.2, crown - size * 0.32, size * 0.5, light) +
    circle(x - size * 0.58, crown + size * 0.12, size * 0.3, light) +
    circle(x + size * 0.45, crown + size * 0.06, size * 0.3, light)
  )
}

/** A potted plant standing on `foot`. */
export function pot(x: number, foot: number, size: number): string {
  const leaf = (lean: number, high: number) =>
    shape(
      `M${x} ${foot - size * 0.5} Q${x + lean * 0.1} ${foot - high * 0.9} ${x + lean} ${foot - high} Q${x + lean * 1.1} ${foot - high * 0.55} ${x} ${foot - size * 0.5} Z`,
      lean > 0 ? paint.jade : paint.jadeMiddle,
    )
  return (
    leaf(-size * 0.55, size * 1.3) +
    leaf(size * 0.55, size * 1.35) +
    leaf(-size * 0.2, size * 1.75) +
    leaf(size * 0.25, size * 1.7) +
    shape(
      `M${x - size * 0.34} ${foot - size * 0.6} H${x + size * 0.34} L${x + size * 0.24} ${foot} H${x - size * 0.24} Z`,
      paint.rose,
    )
  )
}

/** A cloud in two flat layers. */
export function cloud(x: number, y: number, size: number, fill: string = paint.white): string {
  return shape(
    `M${x - size} ${y} a${size * 0.32} ${size * 0.32} 0 0 1 ${size * 0.3} ${-size * 0.36} a${size * 0.45} ${size * 0.45} 0 0 1 ${size * 0.85} ${-size * 0.1} a${size * 0.33} ${size * 0.33} 0 0 1 ${size * 0.55} ${size * 0.46} Z`,
    fill,
  )
}
