/** The last row of the page before, as an address carries it: `2026-11-22T03:00:00.000Z_12`. */
export type Place = { at: Date; id: number }

const WRITTEN = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([1-9]\d{0,14})$/

/** Null when there is none or it names no real instant: then the first page is shown. */
export function placeFrom(written: unknown): Place | null {
  const parts = typeof written === 'string' ? WRITTEN.exec(written) : null
  if (!parts?.[1] || !parts[2]) return null
  const at = new Date(parts[1])
  return Number.isNaN(at.getTime()) ? null : { at, id: Number(parts[2]) }
}

export const writtenPlace = ({ at, id }: Place) => `${at.toISOString()}_${id}`

/** The first of a repeated query parameter. */
export const only = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The query of an address as Next hands it to a page. */
export type Asked = Record<string, string | string[] | undefined>
