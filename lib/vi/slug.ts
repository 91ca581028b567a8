import { fold } from './fold'

/** Long enough for a whole Vietnamese headline, short enough to be read aloud. */
export const SLUG_CHARS_MAX = 80

const NOT_ADDRESSABLE = /[^a-z0-9]+/g

/**
 * The words of a text as an address carries them: only a–z, 0–9 and single inner hyphens, at most 80 characters,
 * cut between syllables. Empty when the text has no letter or digit of ours (`???`, `日本`).
 */
export function slugOf(text: string): string {
  // NFKC turns full-width digits and ligatures from pasted text into the plain ones first.
  const slug = trimHyphen(fold(text.normalize('NFKC')).replace(NOT_ADDRESSABLE, '-'))
  if (slug.length <= SLUG_CHARS_MAX) return slug
  const end = slug.lastIndexOf('-', SLUG_CHARS_MAX)
  return slug.slice(0, end > 0 ? end : SLUG_CHARS_MAX)
}

/** After the replacement there is at most one hyphen at either end. */
function trimHyphen(slug: string): string {
  return slug.slice(slug.startsWith('-') ? 1 : 0, slug.length > 1 && slug.endsWith('-') ? -1 : undefined)
}
