/**
 * A kind of district news. Texts hold slots in braces: `{ward}` a fact that stays the same through one article,
 * `{20-90}` a number, `{sửa|thay}` one of several words.
 */
export type Topic = {
  /** Slug of the section. */
  section: string
  tags: readonly string[]
  headlines: readonly string[]
  /** One for each headline, in the same order. */
  standfirsts: readonly string[]
  paragraphs: readonly string[]
}
