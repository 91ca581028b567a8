/** How much a body may hold. Here without the gate, for views that only name a limit. */

/** A law laid out line by line has six hundred. */
export const BLOCKS_MAX = 2_000
export const LIST_ITEMS_MAX = 300
export const LIST_DEPTH_MAX = 4
export const PARAGRAPH_CHARS_MAX = 10_000
export const HEADING_CHARS_MAX = 200
export const SOURCE_CHARS_MAX = 200
export const EMBED_TITLE_CHARS_MAX = 200
export const GALLERY_PICTURES_MIN = 2
export const GALLERY_PICTURES_MAX = 30
/** Each puts a tag on the page. */
export const RELATED_ARTICLES_MAX = 20
/** About 40,000 syllables: a longer text is a book. */
export const BODY_CHARS_MAX = 200_000
