import { senderAddress } from '@/app/_shared/sender-address'
import { captchaGrain } from '@/modules/comments/captcha'
import { drawCaptcha } from '@/modules/comments/captcha-image/draw'
import { CHALLENGE_HEADERS, goneChallenge, tooManyRequests } from '../challenge-headers'
import { challengeOf, languageAsked } from '../challenge-of'
import { mayAskForCaptcha } from '../request-limit'

/** The picture of a challenge. The same token always has the same picture. */
export async function GET(request: Request): Promise<Response> {
  const challenge = challengeOf(request)
  if (!challenge) return goneChallenge(languageAsked(request))
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests(languageAsked(request))
  const image = drawCaptcha(challenge.code, captchaGrain(challenge))
  return new Response(new Uint8Array(image), { headers: { ...CHALLENGE_HEADERS, 'Content-Type': 'image/png' } })
}
