import type { Arrangement } from './arrangement'

/** The parts of the front page, as the log and the list of versions name them. */
export const FRONT_PARTS = ['banner', 'top', 'focus', 'notices', 'blocks'] as const
export type FrontPart = (typeof FRONT_PARTS)[number]

/** The parts two arrangements show differently. */
export const changedParts = (before: Arrangement, after: Arrangement): FrontPart[] =>
  FRONT_PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
