import type { IncomingMessage } from 'node:http'
import { languageOfForm } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import { languageOfPath } from '@/modules/articles/address'
import { askedLanguage } from './asked-language'

const ofForms = new WeakMap<object, Language>()

/** Receipts, replies and reports have addresses that say no language: their forms do. */
export function noteLanguage(request: IncomingMessage, form: FormData): void {
  if (languageOfForm(form) === 'en') ofForms.set(request, 'en')
}

/**
 * What whoever sent a request is spoken to in, as far as the request itself tells: its form, its address, or, in the newsroom,
 * the language they chose. Browsers send that cookie with the newsroom's addresses alone.
 */
export const languageOfRequest = (request: Pick<IncomingMessage, 'url' | 'headers'>): Language =>
  ofForms.get(request) ?? (languageOfPath(request.url ?? '') === 'en' ? 'en' : askedLanguage(request))
