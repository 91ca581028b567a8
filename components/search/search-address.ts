import { SEARCH_FIELDS, type Typed } from '@/modules/search/search-input'

/** The address of a search: the fields that say something, in one order. */
export function searchAddress(typed: Typed, changes: Partial<Typed> = {}): string {
  const fields = { ...typed, ...changes }
  const said = SEARCH_FIELDS.flatMap((name) => (fields[name] === '' ? [] : [[name, fields[name]] as [string, string]]))
  return said.length > 0 ? `/tim-kiem?${new URLSearchParams(said)}` : '/tim-kiem'
}
