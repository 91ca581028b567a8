import { surfaceTag } from '@/modules/articles/surface-tags'

/** Where a document stands among the lists. */
export type Listed = { issuedOn: string; fieldSlug: string }

export const yearOfDay = (day: string): number => Number(day.slice(0, 4))

/** The lists that show a document, before and after a change; its own page has a tag of its own. */
export function listTags(places: readonly Listed[]): string[] {
  return [
    surfaceTag.documents,
    ...places.flatMap(({ issuedOn, fieldSlug }) => [
      surfaceTag.documentsOfYear(yearOfDay(issuedOn)),
      surfaceTag.documentsOfField(fieldSlug),
    ]),
  ]
}
