import { rememberCaptcha } from '@/app/_shared/captcha-cookie'
import { senderAddress } from '@/app/_shared/sender-address'
import { issueCaptcha } from '@/modules/comments/captcha'
import { articleNumber } from './article-number'
import { CHALLENGE_HEADERS, tooManyRequests } from './challenge-headers'
import { mayAskForCaptcha } from './request-limit'

const POLICY =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'self'"

/** `token` is base64url and the number a number: nothing here needs escaping. */
const framePage = (articleId: number, token: string) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Mã xác nhận</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">
<link rel="stylesheet" href="/ma-xac-nhan.css"></head>
<body><main><img src="/ma-xac-nhan/anh?bai=${articleId}&amp;ma=${token}" width="200" height="64" alt="Ảnh có sáu chữ số của mã xác nhận">
<a href="/ma-xac-nhan?bai=${articleId}">Lấy lại mã bảo mật</a>
<audio controls preload="none" src="/ma-xac-nhan/am-thanh?bai=${articleId}&amp;ma=${token}" aria-label="Nghe mã xác nhận"></audio></main></body></html>
`

/**
 * The frame in the comment form. A page that is the same for everyone cannot carry a challenge of its own, so the
 * frame does; its link asks for another without touching what the reader has typed.
 */
export async function GET(request: Request): Promise<Response> {
  const articleId = articleNumber(new URL(request.url).searchParams.get('bai'))
  if (articleId === null)
    return new Response('Không có mã cho địa chỉ này.', { status: 400, headers: CHALLENGE_HEADERS })
  if (!mayAskForCaptcha(await senderAddress())) return tooManyRequests()
  const token = issueCaptcha(`comment:${articleId}`)
  await rememberCaptcha(token)
  return new Response(framePage(articleId, token), {
    headers: {
      ...CHALLENGE_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
    },
  })
}
