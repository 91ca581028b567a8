import { senderAddress } from '@/app/_shared/sender-address'
import { issueCaptcha } from '@/modules/comments/captcha'
import { WORK_ITERATIONS, WORK_TRIES_EXPECTED } from '@/modules/comments/captcha-work'
import { articleNumber } from '../article-number'
import { CHALLENGE_HEADERS, goneChallenge, tooManyRequests } from '../challenge-headers'
import { languageAsked } from '../challenge-of'
import { mayAskForCaptcha } from '../request-limit'

/** A challenge for the reader's machine. Its code is never shown, so only the work can answer it. */
export async function GET(request: Request): Promise<Response> {
  const articleId = articleNumber(new URL(request.url).searchParams.get('bai'))
  if (articleId === null) return goneChallenge(languageAsked(request))
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests(languageAsked(request))
  const work = {
    token: issueCaptcha(`comment:${articleId}`),
    iterations: WORK_ITERATIONS,
    triesExpected: WORK_TRIES_EXPECTED,
  }
  return Response.json(work, { headers: CHALLENGE_HEADERS })
}
