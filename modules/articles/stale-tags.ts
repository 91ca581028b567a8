import type { Language } from '@/lib/words/language'
import { surfaceTag } from './surface-tags'

/** Where an article stands among what readers see. */
export type Placed = {
  id: number
  language: Language
  /** The same article in other languages, in whatever state: what it translates, or what translates it. */
  inOtherLanguages: number[]
  sectionId: number
  authorIds: number[]
  tagIds: number[]
  publishedAt: Date
}

export type Move = {
  /** Null when readers did not see it before. */
  before: Placed | null
  /** Null when readers do not see it afterwards. */
  after: Placed | null
  /** The nearest published articles on both sides: their pages list this one. */
  neighbourIds: readonly number[]
  /** Articles that have just become related to this one, or are no longer: their pages name it. */
  relatedIds?: readonly number[]
  /** The same article in another language, where the change is one of address: its page leads here. */
  translationIds?: readonly number[]
}

/**
 * The tags a change makes stale: the article's page, every list it stands in or stood in, and its neighbours' pages. All of
 * one edition: the other has at most the page of a translation to make anew.
 * How many there are follows from the article alone, never from the size of the archive.
 */
export function staleTags({ before, after, neighbourIds, relatedIds = [], translationIds = [] }: Move): string[] {
  const places = [before, after].filter((place) => place !== null)
  if (places.length === 0) return []
  const tags = [
    ...places.flatMap(({ language }) => EDITION_LISTS[language]),
    surfaceTag.sitemap,
    ...(hasNewShelves(before, after) ? [surfaceTag.sitemapShelves] : []),
    ...places.flatMap(tagsOfPlace),
    ...neighbourIds.map(surfaceTag.article),
    ...relatedIds.map(surfaceTag.related),
    ...translationIds.flatMap((id) => [surfaceTag.related(id), surfaceTag.sitemapFile(id)]),
  ]
  return [...new Set(tags)]
}

/** What stands above all sections of an edition. */
const EDITION_LISTS: Record<Language, string[]> = {
  vi: [surfaceTag.front, surfaceTag.latest, surfaceTag.archive],
  en: [surfaceTag.english],
}

function tagsOfPlace(place: Placed): string[] {
  const own = [surfaceTag.article(place.id), surfaceTag.card(place.id), surfaceTag.sitemapFile(place.id)]
  if (place.language === 'en') return [...own, surfaceTag.englishSection(place.sectionId)]
  return [
    ...own,
    surfaceTag.section(place.sectionId),
    ...place.authorIds.map(surfaceTag.author),
    ...place.tagIds.map(surfaceTag.tag),
    surfaceTag.day(place.publishedAt),
    surfaceTag.month(place.publishedAt),
    surfaceTag.year(place.publishedAt),
  ]
}

/** Whether a section, an author or a tag may have got its first article, or lost its last. */
function hasNewShelves(before: Placed | null, after: Placed | null): boolean {
  const shelves = (place: Placed | null) =>
    place && JSON.stringify([place.sectionId, place.authorIds.toSorted(), place.tagIds.toSorted()])
  return shelves(before) !== shelves(after)
}
