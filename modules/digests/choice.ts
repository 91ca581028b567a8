/** What a digest is about: the numbers of sections, tags and storylines. */
export type DigestChoice = { sectionIds: number[]; tagIds: number[]; storylineIds: number[] }

export type DigestRhythm = 'daily' | 'weekly'

export const DIGEST_CHOICES_MAX = 40

export const choiceCount = ({ sectionIds, tagIds, storylineIds }: DigestChoice): number =>
  sectionIds.length + tagIds.length + storylineIds.length

const ascending = (ids: readonly number[]) => [...new Set(ids)].sort((left, right) => left - right)

/** The same for everybody who chose the same, in whatever order: what was found for one is sent to all. */
export const choiceKey = ({ sectionIds, tagIds, storylineIds }: DigestChoice): string =>
  [sectionIds, tagIds, storylineIds].map((ids) => ascending(ids).join(',')).join(';')

/** Both choices together; what was chosen first stays when there is no room for all. */
export function joined(one: DigestChoice, other: DigestChoice): DigestChoice {
  const both = {
    sectionIds: ascending([...one.sectionIds, ...other.sectionIds]),
    tagIds: ascending([...one.tagIds, ...other.tagIds]),
    storylineIds: ascending([...one.storylineIds, ...other.storylineIds]),
  }
  return choiceCount(both) <= DIGEST_CHOICES_MAX ? both : one
}
