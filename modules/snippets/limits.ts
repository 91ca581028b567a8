/** What a snippet may hold, for views that only name a limit. */
export const SNIPPET_NAME_CHARS_MAX = 60
/** A box of contacts, a table of fees: what is longer is an article. */
export const SNIPPET_CHARS_MAX = 5_000
export const SNIPPET_BLOCKS_MAX = 60
/** More than anybody finds anything in again. */
export const OWN_SNIPPETS_MAX = 60
export const SHARED_SNIPPETS_MAX = 120
