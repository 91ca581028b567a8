import { expect, test } from 'vitest'
import { SESSION_COOKIE } from '@/app/_auth/next-auth-options'
import { isFromOwnPage, isStaff } from './who-sends'

const SITE = 'https://hadong.example.vn'

test('someone signed in to the newsroom is staff, under either name of the cookie', () => {
  expect(isStaff(new Headers({ cookie: `${SESSION_COOKIE.name}=abc` }))).toBe(true)
  expect(isStaff(new Headers({ cookie: 'a=b; __Host-next-auth.session-token=abc' }))).toBe(true)
  expect(isStaff(new Headers({ cookie: 'ma-xac-nhan=abc' }))).toBe(false)
  expect(isStaff(new Headers())).toBe(false)
})

test('a beacon of another site is foreign, one of ours is not', () => {
  const from = (headers: Record<string, string>) => isFromOwnPage(new Headers(headers), SITE)
  expect(from({ origin: SITE, 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({})).toBe(true)
  expect(from({ origin: 'https://khac.example' })).toBe(false)
  expect(from({ origin: 'null' })).toBe(false)
  expect(from({ origin: SITE, 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'none' })).toBe(false)
})
