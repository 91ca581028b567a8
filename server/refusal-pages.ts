import type { IncomingMessage } from 'node:http'

const ENGLISH = /^\/en(?:[/?]|$)/

/** The words of a refusal in each edition; its first group is the status. */
export const REFUSAL_PAGE = /^\/(?:loi|en\/errors)\/(\d{3})$/

/** Where the words of a refusal stand, in the language of the address that was asked for. */
export const refusalPath = ({ url = '' }: Pick<IncomingMessage, 'url'>, status: number): string =>
  ENGLISH.test(url) ? `/en/errors/${status}` : `/loi/${status}`

/** Refusals that must be at hand when nothing can be rendered any more. */
export const REFUSAL_PAGES = [404, 410, 429, 500, 503, 400].flatMap((code) => [`/loi/${code}`, `/en/errors/${code}`])
