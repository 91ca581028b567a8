/** Where the page of an unknown address shows what was probably meant; see server/near-matches.ts. */
export const NEAR_MATCHES_ID = 'gan-giong'

/** Its form, whose field is filled in with the words of the address. */
export const ERROR_SEARCH_ID = 'tim-tiep'
