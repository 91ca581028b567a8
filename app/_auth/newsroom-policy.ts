import { env } from '@/lib/env'

/** The policy of one newsroom page: only scripts that carry this answer's nonce, and what they load, may run. */
export function newsroomPolicy(nonce: string, isDevelopment = env.isDevelopment): string {
  return [
    "default-src 'self'",
    // React's development build needs eval for its stacks, and the bundler puts styles in by script.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
