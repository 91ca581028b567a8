import { hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

const KEY_BYTES = 32
const derived = new Map<string, Buffer>()

/**
 * A key for one purpose, derived from the installation's secret: the same after every restart, and of no use for
 * any other purpose. Throws when the installation has no `AUTH_SECRET`; the launcher always makes one.
 */
export function derivedKey(purpose: string): Buffer {
  const known = derived.get(purpose)
  if (known) return known
  if (!env.authSecret) throw new Error('Thiếu AUTH_SECRET: hãy chạy bằng npm start hoặc đặt biến môi trường này.')
  const key = Buffer.from(hkdfSync('sha256', env.authSecret, 'trang-nhat', purpose, KEY_BYTES))
  derived.set(purpose, key)
  return key
}
