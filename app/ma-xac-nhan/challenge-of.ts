import { languageOfForm } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import { type Challenge, openCaptcha } from '@/modules/comments/captcha'
import { articleNumber } from './article-number'

/** The challenge that an address names (`?bai=12&ma=…`); null when it is not ours or has run out. */
export function challengeOf(request: Request): Challenge | null {
  const asked = new URL(request.url).searchParams
  const articleId = articleNumber(asked.get('bai'))
  return articleId === null ? null : openCaptcha(`comment:${articleId}`, asked.get('ma') ?? '')
}

/** In which language the form is that asks. */
export const languageAsked = (request: Request): Language => languageOfForm(new URL(request.url).searchParams)
