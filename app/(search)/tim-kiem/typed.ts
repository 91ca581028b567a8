import { SEARCH_FIELDS, type Typed } from '@/modules/search/search-input'

/** The query of an address as Next hands it to a page. */
export type Asked = Record<string, string | string[] | undefined>

const UNITS_KEPT_MAX = 2_001

/** The fields of the form as an address carries them; of a repeated one the first. */
export function typedIn(asked: Asked): Typed {
  const first = (name: string) => {
    const value = asked[name]
    return ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, UNITS_KEPT_MAX)
  }
  return Object.fromEntries(SEARCH_FIELDS.map((name) => [name, first(name)])) as Typed
}
