import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { SESSION_HOURS_MAX } from '@/modules/accounts/sessions'
import { signIn } from '@/modules/accounts/sign-in'
import { signInAddress } from './client'

// next-auth takes its own address from here and nowhere else; a Host header is never asked.
// biome-ignore lint/style/noProcessEnv: this writes what lib/env has read, for a library that cannot be told otherwise.
process.env['NEXTAUTH_URL'] = env.siteUrl

const isHttps = env.siteUrl.startsWith('https:')
const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps } as const

/** `__Host-`: the browser takes it from this host over https only, and from no sister domain. */
export const SESSION_COOKIE = {
  name: `${isHttps ? '__Host-' : ''}next-auth.session-token`,
  options: cookie,
} as const

export const SESSION_SECONDS_MAX = SESSION_HOURS_MAX * 3_600

/**
 * next-auth keeps the cookie; the table keeps the session. Credentials mean a JWT in version 4, so the token carries
 * nothing but the random id of a row in `sessions`, and who that is today is asked of the database each time.
 */
export const nextAuthOptions: NextAuthOptions = {
  ...(env.authSecret !== undefined && { secret: env.authSecret }),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS_MAX },
  pages: { signIn: '/toa-soan/dang-nhap', signOut: '/toa-soan', error: '/toa-soan/dang-nhap' },
  useSecureCookies: isHttps,
  cookies: { sessionToken: SESSION_COOKIE },
  providers: [
    CredentialsProvider({
      name: 'Toà soạn',
      credentials: {
        email: { label: 'Thư điện tử', type: 'email' },
        password: { label: 'Mật khẩu', type: 'password' },
      },
      async authorize(given) {
        const result = await signIn({ email: given?.email, password: given?.password, ...(await signInAddress()) })
        // Who has a second step takes it on our page; this way in has none.
        return result.ok && result.value.needs === null ? { id: result.value.sessionId } : null
      },
    }),
  ],
  callbacks: {
    // `user` is there only at the moment of signing in; its id is the session's.
    jwt: ({ token, user }) => ({ sessionId: user ? user.id : token['sessionId'] }),
    session: ({ token }) => ({ expires: '', sessionId: token['sessionId'] }),
  },
}
