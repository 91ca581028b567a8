const collator = new Intl.Collator('vi')

/** Vietnamese alphabetical order (a ă â … d đ …), for `sort`. The same order as `collate "vi-x-icu"` in PostgreSQL. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right)
}
