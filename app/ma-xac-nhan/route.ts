import { rememberCaptcha } from '@/app/_shared/captcha-cookie'
import { senderAddress } from '@/app/_shared/sender-address'
import { readerWords } from '@/components/words/reader'
import { LANGUAGE_FIELD, languageOfForm } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'
import { issueCaptcha } from '@/modules/comments/captcha'
import { articleNumber } from './article-number'
import { CHALLENGE_HEADERS, tooManyRequests } from './challenge-headers'
import { mayAskForCaptcha } from './request-limit'

const POLICY =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'self'"

/** `token` is base64url and the number a number: nothing here needs escaping. */
const framePage = (articleId: number, token: string, language: Language) => {
  const words = readerWords(language).comments.captcha
  const asked = `bai=${articleId}${language === 'vi' ? '' : `&amp;${LANGUAGE_FIELD}=${language}`}`
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${words.page}</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">
<link rel="stylesheet" href="/ma-xac-nhan.css"></head>
<body><main><img src="/ma-xac-nhan/anh?${asked}&amp;ma=${token}" width="200" height="64" alt="${words.picture}">
<a href="/ma-xac-nhan?${asked}">${words.again}</a>
<audio controls preload="none" src="/ma-xac-nhan/am-thanh?${asked}&amp;ma=${token}" aria-label="${words.listen}"></audio></main></body></html>
`
}

/**
 * The frame in the comment form. A page that is the same for everyone cannot carry a challenge of its own, so the
 * frame does; its link asks for another without touching what the reader has typed.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const [articleId, language] = [articleNumber(asked.get('bai')), languageOfForm(asked)]
  if (articleId === null)
    return new Response(readerWords(language).comments.captcha.none, { status: 400, headers: CHALLENGE_HEADERS })
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests(language)
  const token = issueCaptcha(`comment:${articleId}`)
  await rememberCaptcha(token)
  return new Response(framePage(articleId, token, language), {
    headers: {
      ...CHALLENGE_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
    },
  })
}
