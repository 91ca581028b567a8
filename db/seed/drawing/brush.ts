/** The few colours every illustration is mixed from, so that the set reads as one hand. */
export const paint = {
  paper: '#FBFAF7',
  sunk: '#F1EEE7',
  sand: '#E4DCCA',
  line: '#D9D4C8',
  stone: '#B9B2A3',
  ink: '#1C2126',
  slate: '#4A5058',
  mist: '#A9B4BC',
  red: '#8E1B1F',
  redDeep: '#6F1418',
  rose: '#C9706C',
  roseLight: '#EBD2CB',
  jade: '#1F5E57',
  jadeDeep: '#15433E',
  jadeMiddle: '#5D938A',
  jadeLight: '#C6DAD2',
  gold: '#8A6000',
  wood: '#6B4A16',
  goldMiddle: '#D2A546',
  goldLight: '#F0E0B6',
  blue: '#0B4A8F',
  blueDeep: '#0A2A50',
  blueMiddle: '#6F99C6',
  blueLight: '#D6E3EF',
  skin: '#D8A57D',
  white: '#FFFFFF',
} as const

export type Scene = {
  file: string
  widthPixels: number
  heightPixels: number
  /** SVG elements on a canvas of exactly that size. */
  draw: () => string
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" rx="${radius}"/>`
}

export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}" opacity="${opacity}"/>`
}

export function shape(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`
}

export function stroke(d: string, color: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}"/>`
}

export function move(x: number, y: number, children: string, scale = 1): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${children}</g>`
}

/** Repeats a drawing `count` times; the callback receives the turn, from 0. */
export function times(count: number, draw: (turn: number) => string): string {
  return Array.from({ length: count }, (_, turn) => draw(turn)).join('')
}

/** Numbers from 0 to 1 that only look random: every machine draws the same picture. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

export function pick<T>(from: readonly T[], chance: number): T {
  return from[Math.floor(chance * from.length) % from.length] as T
}
