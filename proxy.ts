import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { newsroomPolicy } from '@/app/_auth/newsroom-policy'
import { REQUEST_METHOD_HEADER, REQUEST_PATH_HEADER } from '@/app/_auth/request-line'
import { isOwnForm } from '@/app/_auth/same-origin'
import { env } from '@/lib/env'

const NONCE_BYTES = 16

const FOREIGN_FORM_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chưa thể nhận biểu mẫu</title>
<h1>Chưa thể nhận biểu mẫu</h1>
<p>Biểu mẫu này không được gửi từ trang của toà soạn. Vui lòng quay lại trang trước, tải lại rồi gửi lần nữa.</p></html>`

function privately(response: NextResponse): NextResponse {
  response.headers.set('Cache-Control', 'private, no-store')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  return response
}

function isForeignForm(request: NextRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const { headers } = request
  const asked = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site'), host: headers.get('host') }
  return !isOwnForm(asked, env.siteUrl)
}

/**
 * Headers of the newsroom's pages. It guards nothing: each page and each action asks who is there by itself.
 * The refusal of a foreign form is here for its words, Next would answer it with a 500 before our action runs.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(NONCE_BYTES).toString('base64')
  const policy = newsroomPolicy(nonce)
  if (isForeignForm(request)) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" }
    return privately(new NextResponse(FOREIGN_FORM_PAGE, { status: 403, headers }))
  }
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from this request header.
  headers.set('Content-Security-Policy', policy)
  headers.set(REQUEST_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  headers.set(REQUEST_METHOD_HEADER, request.method)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return privately(response)
}

/** Not for the doors that take files: Next would hold each file in memory once more to let this look at its headers. */
export const config = { matcher: ['/toa-soan', '/toa-soan/((?!tep/).*)'] }
