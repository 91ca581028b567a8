import { senderAddress } from '@/app/_shared/sender-address'
import { captchaGrain } from '@/modules/comments/captcha'
import { speakCode } from '@/modules/comments/captcha-audio/speak'
import { CHALLENGE_HEADERS, goneChallenge, tooManyRequests } from '../challenge-headers'
import { challengeOf, languageAsked } from '../challenge-of'
import { mayAskForCaptcha } from '../request-limit'

/** The same challenge read aloud, for those who cannot see its picture. */
export async function GET(request: Request): Promise<Response> {
  const challenge = challengeOf(request)
  if (!challenge) return goneChallenge(languageAsked(request))
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests(languageAsked(request))
  const sound = speakCode(challenge.code, captchaGrain(challenge), languageAsked(request))
  return new Response(new Uint8Array(sound), {
    headers: { ...CHALLENGE_HEADERS, 'Content-Type': 'audio/wav', 'Content-Length': String(sound.length) },
  })
}
