import { senderAddress } from '@/app/_shared/sender-address'
import { captchaGrain, openCaptcha } from '@/modules/comments/captcha'
import { drawCaptcha } from '@/modules/comments/captcha-image/draw'
import { articleNumber } from '../article-number'
import { CHALLENGE_HEADERS, tooManyRequests } from '../challenge-headers'
import { mayAskForCaptcha } from '../request-limit'

/** The picture of a challenge. The same token always has the same picture. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const articleId = articleNumber(asked.get('bai'))
  const challenge = articleId === null ? null : openCaptcha(`comment:${articleId}`, asked.get('ma') ?? '')
  if (!challenge) return new Response('Mã không còn dùng được.', { status: 404, headers: CHALLENGE_HEADERS })
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests()
  const image = drawCaptcha(challenge.code, captchaGrain(challenge))
  return new Response(new Uint8Array(image), { headers: { ...CHALLENGE_HEADERS, 'Content-Type': 'image/png' } })
}
