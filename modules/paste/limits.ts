/** A clipboard with a dozen photos written into it; beyond that the pictures are better sent as files. */
export const HTML_CHARS_MAX = 40_000_000
/** The same photos in RTF, two letters a byte. */
export const RTF_CHARS_MAX = 120_000_000
/** A plain text of five bodies: it will be too long, but it is read before that is said. */
export const TEXT_CHARS_MAX = 1_000_000
/** Elements and texts of a clipboard. A law of 600 articles from Word has 30,000. */
export const NODES_MAX = 400_000
/** Browsers nest no deeper than 512; what is deeper is read as if it stood here. */
export const DEPTH_MAX = 200
/** Longer lists of style rules come from whole web sites, not from documents. */
export const STYLE_CHARS_MAX = 500_000
/** As one picture may have, in the letters of a data: address. */
export const PICTURE_CHARS_MAX = 28_000_000
