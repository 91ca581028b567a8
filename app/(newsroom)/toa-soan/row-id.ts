const ROW_ID_MAX = 2_147_483_647

/** The number in an address; null for anything that no row can have. */
export function rowId(written: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(written)) return null
  const id = Number(written)
  return id <= ROW_ID_MAX ? id : null
}
