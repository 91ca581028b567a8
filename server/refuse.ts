import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { StoredPage } from '@/modules/pages/stored-page'
import { answerPage, answerPlain, UNKEPT } from './answer'
import { languageOfRequest } from './language-of-request'
import { requestCounts } from './metrics'
import { NearMatches } from './near-matches'
import { PLAIN, plainWords } from './plain-words'
import type { ReaderPages } from './reader-pages'
import { refusalPath } from './refusal-pages'

export type Refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extra?: OutgoingHttpHeaders,
) => Promise<void>

/** Refusals in words, with the look of the paper when their page is stored, and in plain text otherwise. */
export function refusalsFrom(pages: ReaderPages): Refuse {
  const nearMatches = new NearMatches()

  async function pageFor(path: string, status: number): Promise<StoredPage | null> {
    const found = await pages.store.find(path)
    if (found?.isStale) pages.refresh(path)
    if (found) return found.page
    if (status === 503 || !(status in PLAIN)) return null
    const made = await pages.lookUpInTime(path)
    return made.kind === 'page' ? made.page : null
  }

  return async (request, response, status, extra = {}) => {
    if (response.headersSent) {
      response.destroy()
      return
    }
    requestCounts.refused += 1
    const headers = { ...UNKEPT, ...extra }
    const page = await pageFor(refusalPath(request, status), status)
    if (!page) return answerPlain(response, status, plainWords(status, languageOfRequest(request)), headers)
    const shown = status === 404 ? await nearMatches.shownOn(page, request) : page
    answerPage(request, response, shown, status, headers)
  }
}
