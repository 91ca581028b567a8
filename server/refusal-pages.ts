import type { IncomingMessage } from 'node:http'
import { languageOfRequest } from './language-of-request'

/** The words of a refusal in each edition; its first group is the status. */
export const REFUSAL_PAGE = /^\/(?:loi|en\/errors)\/(\d{3})$/

/** Where the words of a refusal stand, in the language of whoever is refused. */
export const refusalPath = (request: Pick<IncomingMessage, 'url' | 'headers'>, status: number): string =>
  languageOfRequest(request) === 'en' ? `/en/errors/${status}` : `/loi/${status}`

/** Refusals that must be at hand when nothing can be rendered any more. */
export const REFUSAL_PAGES = [404, 410, 429, 500, 503, 400].flatMap((code) => [`/loi/${code}`, `/en/errors/${code}`])
