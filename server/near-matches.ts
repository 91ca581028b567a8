import type { IncomingMessage } from 'node:http'
import { db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import type { Language } from '@/lib/words/language'
import { escapeXml } from '@/lib/xml'
import { type StoredPage, withHtml } from '@/modules/pages/stored-page'
import { findNearMatches, wordsOfAddress } from '@/modules/search/near-matches'
import { ERROR_SEARCH_ID, NEAR_MATCHES_ID } from '@/modules/search/near-matches-place'
import type { Suggestion } from '@/modules/search/suggest'
import { languageOfRequest } from './language-of-request'

const HEADING: Readonly<Record<Language, string>> = { vi: 'Có phải bạn tìm', en: 'Were you looking for' }
const SECOND_MILLISECONDS = 1_000

/** What strangers who try out addresses may cost. Whoever comes beyond it is shown the page without near matches. */
const LIMITS = { atOnceMax: 2, eachSecondMax: 10, patienceMilliseconds: 400 }

/** Says on the page of an unknown address what was probably meant by it. */
export class NearMatches {
  private running = 0
  private second = 0
  private lookedInSecond = 0

  constructor(
    private readonly limits = LIMITS,
    private readonly now: () => number = Date.now,
  ) {}

  /** When nothing is near, when there is no time to look, and when the database is away, only its search field is filled in. */
  async shownOn(page: StoredPage, request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Promise<StoredPage> {
    if (request.method !== 'GET') return page
    const words = wordsOfAddress((request.url ?? '/').replace(/[?#].*$/s, ''))
    if (words.length === 0) return page
    const language = languageOfRequest(request)
    return withNearMatches(page, words, this.hasRoom() ? await this.find(words, language) : [], language)
  }

  private hasRoom(): boolean {
    const second = Math.floor(this.now() / SECOND_MILLISECONDS)
    if (second !== this.second) {
      this.second = second
      this.lookedInSecond = 0
    }
    if (this.running >= this.limits.atOnceMax || this.lookedInSecond >= this.limits.eachSecondMax) return false
    this.lookedInSecond += 1
    return true
  }

  private find(words: readonly string[], language: Language): Promise<Suggestion[]> {
    this.running += 1
    const work = findNearMatches(db, words, language)
      .catch(() => [])
      .finally(() => {
        this.running -= 1
      })
    return withDeadline(work, this.limits.patienceMilliseconds).catch(() => [])
  }
}

const EMPTY_PLACE = `<div id="${NEAR_MATCHES_ID}"></div>`
/** The field of the page itself, not the one in the masthead. */
const SEARCH_FIELD = new RegExp(`(<search\\b[^>]*\\bid="${ERROR_SEARCH_ID}"[^]*?<input\\b[^>]*?)\\s*/?>`)

/** The words go into the field too, where they can be mended and sent. */
function withNearMatches(
  page: StoredPage,
  words: readonly string[],
  matches: readonly Suggestion[],
  language: Language,
): StoredPage {
  const html = page.identity
    .toString()
    .replace(SEARCH_FIELD, (_, field: string) => `${field} value="${escapeXml(words.join(' '))}"/>`)
    .replace(EMPTY_PLACE, (place) => (matches.length > 0 ? placeWith(matches, HEADING[language]) : place))
  return withHtml(page, html)
}

function placeWith(matches: readonly Suggestion[], heading: string): string {
  const items = matches.map(({ path, label, note }) => {
    const when = note === '' ? '' : ` <span class="quiet">${escapeXml(note)}</span>`
    return `<li><a href="${escapeXml(path)}">${escapeXml(label)}</a>${when}</li>`
  })
  return `<nav id="${NEAR_MATCHES_ID}" aria-labelledby="${NEAR_MATCHES_ID}-ten"><h2 id="${NEAR_MATCHES_ID}-ten">${heading}</h2><ul>${items.join('')}</ul></nav>`
}
