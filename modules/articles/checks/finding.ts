import type { ArticleField } from '../article-input'

/** stops: readers must not get it. warns: somebody has to look and say so. reminds: worth a thought. */
export type Level = 'stops' | 'warns' | 'reminds'

export const CHECK_NAMES = [
  'headline',
  'section',
  'body',
  'missing-picture',
  'alt',
  'placeholder',
  'legacy-text',
  'unicode-form',
  'standfirst',
  'caption',
  'dead-link',
  'twin',
  'very-long-headline',
  'long-headline',
  'unchecked-link',
  'double-space',
  'office-name',
  'children',
] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** Where to look: a field of the form, a block of the body by its place, or the whole text. */
export type Place = { field: ArticleField } | { block: number } | null

export type Finding = {
  check: CheckName
  level: Level
  place: Place
  /** What the sentence names: a link, a word, the number of a picture or of another article. */
  detail: string
}

/** Tells one finding from another, so that a tick covers what was seen and nothing that came later. */
export function keyOf({ check, place, detail }: Finding): string {
  const where = place === null ? '' : 'field' in place ? place.field : ''
  return `${check}:${where}:${detail}`
}
