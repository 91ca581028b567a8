import type { CrawledDocument } from './finding'

export type Thing = { [name: string]: unknown }

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The things a page says it is about; null for a block that is no JSON. */
export function thingsOf({ facts }: CrawledDocument): (Thing | null)[] {
  return facts.structured.flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text)
      const list = Array.isArray(value) ? value : [value]
      return list.map((one) => (isThing(one) ? one : null))
    } catch {
      return [null]
    }
  })
}

export const thingOfType = (page: CrawledDocument, type: string): Thing | null =>
  thingsOf(page).find((thing) => thing?.['@type'] === type) ?? null

export const wordsOf = (thing: Thing | null, name: string): string | null => {
  const value = thing?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A property that holds one thing or several. */
export function thingsIn(thing: Thing | null, name: string): Thing[] {
  const value = thing?.[name]
  return (Array.isArray(value) ? value : [value]).filter(isThing)
}
