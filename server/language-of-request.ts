import type { IncomingMessage } from 'node:http'
import type { Language } from '@/lib/words/language'
import { languageOfForm } from '@/modules/comments/form-fields'

const ENGLISH = /^\/en(?:[/?]|$)/

/** The language of an address. */
const languageOfAddress = (url = ''): Language => (ENGLISH.test(url) ? 'en' : 'vi')

const ofForms = new WeakMap<Pick<IncomingMessage, 'url'>, Language>()

/** Receipts, replies and reports have addresses that say no language: their forms do. */
export function noteLanguage(request: IncomingMessage, form: FormData): void {
  if (languageOfForm(form) === 'en') ofForms.set(request, 'en')
}

/** What whoever sent a request is spoken to in, as far as the request itself tells. */
export const languageOfRequest = (request: Pick<IncomingMessage, 'url'>): Language =>
  ofForms.get(request) ?? languageOfAddress(request.url)
