import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/app/_auth/next-auth-options'
import { isFromOurPages } from '@/app/_auth/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

const answerNextAuth: (request: NextRequest, context: Context) => Promise<Response> = NextAuth(nextAuthOptions)

const privately = (response: Response) => {
  response.headers.set('Cache-Control', 'private, no-store')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  return response
}

export async function GET(request: NextRequest, context: Context) {
  const [deed] = (await context.params).nextauth
  // A password comes by POST; next-auth would answer anything else with 500.
  if (deed === 'callback')
    return privately(new Response('Địa chỉ này chỉ nhận biểu mẫu.', { status: 405, headers: { Allow: 'POST' } }))
  return privately(await answerNextAuth(request, context))
}

export async function POST(request: NextRequest, context: Context) {
  if (!(await isFromOurPages()))
    return privately(new Response('Yêu cầu không đến từ trang của toà soạn.', { status: 403 }))
  return privately(await answerNextAuth(request, context))
}
