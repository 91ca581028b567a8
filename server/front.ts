import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { articleIdInPath } from '@/modules/articles/address'
import type { Found } from '@/modules/pages/page-store'
import { withoutTracking } from '@/modules/redirects/redirect-key'
import { logAccess } from './access-log'
import { answerPage, answerPlain, LAST, READER_CACHE_CONTROL, UNKEPT } from './answer'
import { isFileDoor, takeFile } from './file-doors'
import { FormLine } from './form-line'
import { forwardedHeaders, isDocument, isOwnAnswer, passDocument, passThrough } from './forward'
import { type Inner, RenderTimeout } from './inner'
import { withKeptText } from './kept-form'
import { languageOfRequest } from './language-of-request'
import { ownState, requestCounts } from './metrics'
import { isOwnDoor, throughOwnDoor } from './own-doors'
import { addressOf, searchOf } from './page-addresses'
import { NOT_TAKEN, PLAIN } from './plain-words'
import type { Produced, ReaderPages } from './reader-pages'
import type { LeadsTo } from './redirect-table'
import { REFUSAL_PAGE } from './refusal-pages'
import { type Refuse, refusalsFrom } from './refuse'
import { endWhenLate, readBody, readForm } from './request-body'
import { isSameOrigin } from './same-origin'
import { isSecretAddress } from './secret-address'
import { answerFile } from './static-files'
import { isStyleSheet } from './style-sheets'

const ALLOWED_METHODS = 'GET, HEAD, POST'
const STAFF = /^\/(?:toa-soan|api)(?:\/|$)/
/** What the newsroom looks at as readers will see it: a reader's document, without the framework's scripts. */
const PREVIEW = /^\/toa-soan\/(?:(?:bai\/\d+|trang-nhat)\/xem-truoc|mau\/ban-doc)$/
const LATER: OutgoingHttpHeaders = { 'Retry-After': 10 }

/**
 * The door to the street. Readers' pages are answered from the store before Next is entered; the rest is cleaned and
 * passed on. Whatever goes wrong behind it becomes a page that says what to do.
 */
export class Front {
  isReady = false
  private readonly line = new FormLine()
  private readonly refuse: Refuse

  constructor(
    private readonly pages: ReaderPages,
    private readonly inner: Inner,
    private readonly distDirectory: string,
  ) {
    this.refuse = refusalsFrom(pages)
  }

  handle = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/'
    const query = url.indexOf('?')
    const rawPath = query === -1 ? url : url.slice(0, query)
    if (env.isAccessLogged) logAccess(request, response, rawPath)
    endWhenLate(request, response, isFileDoor(request.method, rawPath))
    if (request.method === 'GET') {
      // Stored paths are canonical, so an exact match needs no further look at the address.
      const found = this.pages.store.peek(rawPath)
      if (found && !REFUSAL_PAGE.test(rawPath) && !this.leadsAway(found, rawPath, url)) {
        if (found.isStale) this.pages.refresh(rawPath)
        requestCounts.stored += 1
        answerPage(request, response, found.page)
        return
      }
    }
    this.answer(request, response, rawPath).catch((cause: unknown) => {
      console.error(cause)
      this.refuse(request, response, 500).catch(() => response.destroy())
    })
  }

  private async answer(request: IncomingMessage, response: ServerResponse, rawPath: string): Promise<void> {
    const method = request.method ?? ''
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      return this.refuse(request, response, 405, { Allow: ALLOWED_METHODS })
    }
    const said = ownState(request, rawPath, this.pages, this.inner, this.isReady)
    if (said) return answerPlain(response, said.status, said.text)
    if (method === 'POST' && !isSameOrigin(request, rawPath)) return this.refuse(request, response, 403)
    if (isFileDoor(method, rawPath)) return takeFile(request, response, this.inner)
    if (isOwnDoor(method, rawPath)) return this.passOwnDoor(request, response, rawPath)
    const address = addressOf(rawPath)
    switch (address.kind) {
      case 'malformed':
        return this.refuse(request, response, 400)
      case 'unknown': {
        const elsewhere = method === 'POST' ? null : this.pages.redirects.find(rawPath, searchOf(request))
        return elsewhere ? this.leadOn(request, response, elsewhere) : this.refuse(request, response, 404)
      }
      case 'dynamic':
        return this.passOn(request, response, rawPath)
      case 'file': {
        if (method === 'POST') return this.refuse(request, response, 405, { Allow: 'GET, HEAD' })
        const isAnswered = await answerFile(request, response, address.path, this.distDirectory)
        return isAnswered ? undefined : this.refuse(request, response, 404)
      }
      case 'misspelt':
        if (method === 'POST') return this.refuse(request, response, 404)
        return this.correctSpelling(request, response, address.path)
      case 'page':
        return method === 'POST'
          ? this.takeForm(request, response, address.path)
          : this.answerReader(request, response, address.path)
    }
  }

  private async answerReader(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const status = Number(REFUSAL_PAGE.exec(path)?.[1])
    // The words of a breakage are no page of their own: nothing broke for whoever asks for them.
    if (status) return this.refuse(request, response, status in PLAIN && status < 500 ? status : 404)
    if (isStyleSheet(path)) {
      const sheet = await this.pages.styleSheet(path)
      return sheet ? answerPage(request, response, sheet) : this.refuse(request, response, 404)
    }
    // A row of the table was written for this very address; the number in it may be another system's.
    const elsewhere = this.pages.redirects.find(path, searchOf(request))
    if (this.pages.isWithdrawn(path)) {
      return elsewhere ? this.leadOn(request, response, elsewhere) : this.refuse(request, response, 410)
    }
    const found = await this.pages.store.find(path)
    const isHere = found && !this.leadsAway(found, path, request.url ?? '')
    if (found?.isStale) this.pages.refresh(path)
    if (isHere) return answerPage(request, response, found.page)
    if (elsewhere) return this.leadOn(request, response, elsewhere)
    const made = await this.pages.lookUpInTime(path)
    // With the database away, the last good page of a renamed section's article is still a good page.
    if (found && (made.kind === 'unavailable' || made.kind === 'broken'))
      return answerPage(request, response, found.page)
    return this.answerProduced(request, response, made)
  }

  /**
   * Whether an address that has a page leads on all the same: its question names a page of an old system, or the page
   * is stale because its list has moved away.
   */
  private leadsAway(found: Found, path: string, url: string): boolean {
    const { redirects } = this.pages
    if (found.isStale && (redirects.isFormerShelf(path) || redirects.find(path, '')?.isMoved)) return true
    const search = url.slice(path.length)
    if (search.length < 2 || !redirects.asksAt(path)) return false
    return redirects.find(path, search)?.fromPath.includes('?') ?? false
  }

  /** One hop to where an old address leads. */
  private async leadOn(request: IncomingMessage, response: ServerResponse, row: LeadsTo): Promise<void> {
    let path: string | null
    try {
      path = await this.pages.redirects.addressOf(row)
    } catch {
      return this.refuse(request, response, 503, LATER)
    }
    if (path === null) return this.refuse(request, response, this.pages.isArticleGone(row.articleId) ? 410 : 404)
    this.pages.redirects.count(row)
    answerPlain(response, 308, path, { Location: path, 'Cache-Control': READER_CACHE_CONTROL })
  }

  private async answerProduced(request: IncomingMessage, response: ServerResponse, made: Produced): Promise<void> {
    switch (made.kind) {
      case 'page':
        // Withdrawn while it was being rendered: the log knows better than the render.
        if (this.pages.isWithdrawn(made.page.path)) return this.refuse(request, response, 410)
        return answerPage(request, response, made.page)
      case 'redirect':
        return this.redirect(request, response, made.location)
      case 'missing':
        return this.refuse(request, response, 404)
      case 'unavailable':
        return this.refuse(request, response, 503, LATER)
      case 'broken':
        return this.refuse(request, response, 500)
    }
  }

  /** One hop, whatever is wrong with the address: the page itself says where it lives now. */
  private async correctSpelling(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const elsewhere = this.pages.redirects.find(path, searchOf(request))
    if (elsewhere) return this.leadOn(request, response, elsewhere)
    if (this.pages.isWithdrawn(path)) return this.refuse(request, response, 410)
    const found = await this.pages.store.find(path)
    if (found && !this.leadsAway(found, path, path)) return this.redirect(request, response, path)
    const made = await this.pages.lookUpInTime(path)
    if (made.kind === 'page') return this.redirect(request, response, path)
    return this.answerProduced(request, response, made)
  }

  private async redirect(request: IncomingMessage, response: ServerResponse, location: string): Promise<void> {
    const target = location.startsWith('/') ? location + withoutTracking(searchOf(request)) : location
    answerPlain(response, 308, target, { Location: target, 'Cache-Control': READER_CACHE_CONTROL })
  }

  /** A comment: a plain form posted to an article's address. */
  private async takeForm(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    requestCounts.posted += 1
    if (this.pages.isWithdrawn(path)) return this.refuse(request, response, 410)
    if (articleIdInPath(path) === null) return this.refuse(request, response, 405, { Allow: 'GET, HEAD' })
    if (this.line.isClosedTo(request)) return this.refuse(request, response, 429, LATER)
    const sent = await readForm(request)
    if (!sent.ok) return this.refuse(request, response, sent.status, LAST)
    try {
      const forward = () => this.inner.forward('POST', path, forwardedHeaders(request, true), sent.bytes)
      const answer = await this.line.through(request, forward)
      if (typeof answer === 'string') return await this.keepText(request, response, path, sent.form, answer)
      const status = answer.statusCode ?? 500
      if (status < 500 && isDocument(answer)) return await passDocument(request, response, answer)
      if (status < 400) return passThrough(request, response, answer)
      answer.resume()
      if (status < 500) return await this.refuse(request, response, status === 404 ? 404 : 400)
    } catch {} // Then the answer keeps the text.
    return this.keepText(request, response, path, sent.form, 'broken')
  }

  private async keepText(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    form: FormData,
    why: keyof typeof NOT_TAKEN,
  ): Promise<void> {
    const found = await this.pages.store.find(path)
    if (!found) return this.refuse(request, response, 503, LATER)
    const page = withKeptText(found.page, form, NOT_TAKEN[why].sentence[languageOfRequest(request)])
    answerPage(request, response, page, NOT_TAKEN[why].status, { ...UNKEPT, ...LATER })
  }

  /** The newsroom, receipts, the challenge: what depends on the request. */
  private async passOn(request: IncomingMessage, response: ServerResponse, rawPath: string): Promise<void> {
    requestCounts.passed += 1
    const isStaff = STAFF.test(rawPath) && !PREVIEW.test(rawPath)
    const method = request.method ?? 'GET'
    const isReaderForm = method === 'POST' && !isStaff
    const body = isReaderForm ? await readForm(request) : method === 'POST' ? await readBody(request) : null
    if (body && !body.ok) return this.refuse(request, response, body.status, LAST)
    try {
      const headers = forwardedHeaders(request, !isStaff, rawPath)
      const forward = () => this.inner.forward(method, request.url ?? '/', headers, body?.bytes ?? null)
      const answer = isReaderForm ? await this.line.through(request, forward) : await forward()
      if (typeof answer === 'string') return await this.refuse(request, response, NOT_TAKEN[answer].status, LATER)
      const status = answer.statusCode ?? 500
      if (status >= 500 && !isOwnAnswer(answer)) {
        answer.resume()
        return await this.refuseBroken(request, response)
      }
      // A form of an older page whose deed is not known any more: the framework says so in its own tongue.
      if (isReaderForm && status >= 400 && !isDocument(answer)) {
        answer.resume()
        return await this.refuse(request, response, status === 404 ? 404 : 400)
      }
      if (isStaff || !isDocument(answer) || method === 'HEAD') return passThrough(request, response, answer)
      // Without its scripts the framework's own refusal is an empty document; ours has words.
      if (status === 404) {
        answer.resume()
        return await this.refuse(request, response, 404)
      }
      if (rawPath.startsWith('/ma-xac-nhan')) return passThrough(request, response, answer)
      return await passDocument(request, response, answer, isSecretAddress(rawPath))
    } catch (cause) {
      // What only takes too long is not broken: whoever asks again is answered.
      return this.refuseBroken(request, response, cause instanceof RenderTimeout)
    }
  }

  private async passOwnDoor(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const refusal = await throughOwnDoor(request, response, path)
    if (refusal === 'broken') return this.refuseBroken(request, response)
    if (refusal) return this.refuse(request, response, refusal.status, refusal.headers)
  }

  private async refuseBroken(request: IncomingMessage, response: ServerResponse, isLate = false): Promise<void> {
    if (!isLate && (await this.pages.checkDatabase())) return this.refuse(request, response, 500)
    return this.refuse(request, response, 503, LATER)
  }
}
