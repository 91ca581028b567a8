import type { ErrorCode } from '@/components/site/error-words'

/** What each error page of the English edition says: what happened, and what a reader can do now. */
export const ENGLISH_ERROR_WORDS: Record<ErrorCode, { heading: string; advice: string }> = {
  400: {
    heading: 'This address is not right',
    advice: 'Your browser asked for an address that we cannot read. Please check the link.',
  },
  404: {
    heading: 'There is no such page',
    advice:
      'The page may have moved, or the address may have been mistyped. Please search for it, or read what is new.',
  },
  410: {
    heading: 'This page has been withdrawn',
    advice: 'The newsroom has taken this article or page off the site. Please read our other articles.',
  },
  429: {
    heading: 'A little too fast',
    advice: 'We have received too many requests from your device. Please wait a minute, then try again.',
  },
  500: {
    heading: 'This page cannot be shown right now',
    advice: 'The fault is on our side, not yours. Please try again in a few minutes.',
  },
  503: {
    heading: 'The site is being maintained',
    advice:
      'We will be back shortly. Please try again in a few minutes; pages you have already opened can still be read.',
  },
}
