import { surfaceTag } from './surface-tags'

/** Where an article stands among what readers see. */
export type Placed = { id: number; sectionId: number; authorIds: number[]; tagIds: number[]; publishedAt: Date }

export type Move = {
  /** Null when readers did not see it before. */
  before: Placed | null
  /** Null when readers do not see it afterwards. */
  after: Placed | null
  /** The nearest published articles on both sides: their pages list this one. */
  neighbourIds: readonly number[]
  /** Articles that have just become related to this one, or are no longer: their pages name it. */
  relatedIds?: readonly number[]
}

/**
 * The tags a change makes stale: the article's page, every list it stands in or stood in, and its neighbours' pages.
 * How many there are follows from the article alone, never from the size of the archive.
 */
export function staleTags({ before, after, neighbourIds, relatedIds = [] }: Move): string[] {
  const places = [before, after].filter((place) => place !== null)
  if (places.length === 0) return []
  const tags = [
    surfaceTag.front,
    surfaceTag.latest,
    surfaceTag.archive,
    surfaceTag.sitemap,
    ...(hasNewShelves(before, after) ? [surfaceTag.sitemapShelves] : []),
    ...places.flatMap(tagsOfPlace),
    ...neighbourIds.map(surfaceTag.article),
    ...relatedIds.map(surfaceTag.related),
  ]
  return [...new Set(tags)]
}

function tagsOfPlace(place: Placed): string[] {
  return [
    surfaceTag.article(place.id),
    surfaceTag.card(place.id),
    surfaceTag.sitemapFile(place.id),
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
