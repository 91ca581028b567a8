import type { Language } from '@/lib/words/language'

/** A section by all its names; the English ones may be empty. */
export type NamedSection = { slug: string; name: string; englishSlug: string; englishName: string }

/**
 * A section as an edition calls it. Without an English name it keeps the Vietnamese one, and says so: whoever reads the page
 * aloud must change their voice for it.
 */
export function sectionIn(
  language: Language,
  { slug, name, englishSlug, englishName }: NamedSection,
): { slug: string; name: string; lang?: 'vi' } {
  if (language === 'vi') return { slug, name }
  const own = englishName ? { name: englishName } : { name, lang: 'vi' as const }
  return { slug: englishSlug || slug, ...own }
}
