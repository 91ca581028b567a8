import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'

/** Nobody keeps a challenge, nobody finds one, nobody else frames one. */
export const CHALLENGE_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
} as const

/** The answer to an address whose challenge is not ours or has run out. */
export const goneChallenge = (language: Language) =>
  new Response(readerWords(language).comments.captcha.gone, { status: 404, headers: CHALLENGE_HEADERS })

const MINUTE_SECONDS = 60

/** The answer to a browser that asks too often. */
export const tooManyRequests = (language: Language) =>
  new Response(readerWords(language).comments.captcha.tooMany, {
    status: 429,
    headers: {
      ...CHALLENGE_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': String(MINUTE_SECONDS),
    },
  })
