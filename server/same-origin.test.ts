import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { isSameOrigin, keptOrigin } from './same-origin'

const RECEIPT = '/phan-hoi/AAAAAAAAAAAAAAAAAAAAAA'
const { host, origin: site } = new URL(env.siteUrl)
const asked = (headers: Record<string, string>) => ({ headers: { host, ...headers } }) as unknown as IncomingMessage

test('a receipt keeps its origin to itself; the browser’s other word is passed on as ours', () => {
  const own = asked({ origin: 'null', 'sec-fetch-site': 'same-origin' })
  expect(isSameOrigin(own, RECEIPT)).toBe(true)
  expect(keptOrigin(own, RECEIPT)).toBe(site)
})

test('a browser too old to say anything is let in by the address alone, and passed on without an origin', () => {
  const silent = asked({ origin: 'null' })
  expect(isSameOrigin(silent, RECEIPT)).toBe(true)
  expect(keptOrigin(silent, RECEIPT)).toBeNull()
})

test.each([
  ['another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }, RECEIPT],
  ['a sister domain', { origin: 'null', 'sec-fetch-site': 'same-site' }, RECEIPT],
  ['another site that says so', { origin: 'https://ke-xau.example' }, RECEIPT],
  ['a page without a secret', { origin: 'null', 'sec-fetch-site': 'same-origin' }, '/thoi-su/bai-1'],
  ['the newsroom', { origin: 'null' }, '/toa-soan/bai/1'],
])('%s is refused', (_who, headers, path) => {
  expect(isSameOrigin(asked(headers), path)).toBe(false)
  expect(keptOrigin(asked(headers), path)).toBeUndefined()
})

test('what says where it comes from is passed on as it is', () => {
  expect(isSameOrigin(asked({ origin: site }), RECEIPT)).toBe(true)
  expect(keptOrigin(asked({ origin: site }), RECEIPT)).toBeUndefined()
})

test('a mail program stops mail from wherever it runs, at that one address and by posting alone', () => {
  const from = (method: string) => ({ ...asked({ origin: 'https://thu.example' }), method }) as IncomingMessage
  expect(isSameOrigin(from('POST'), '/nhan-tin/dung/abc')).toBe(true)
  expect(isSameOrigin(from('POST'), '/en/follow/stop/abc')).toBe(true)
  expect(isSameOrigin(from('POST'), '/nhan-tin/quan-ly/abc')).toBe(false)
  expect(isSameOrigin(from('POST'), '/nhan-tin/dung/abc/x')).toBe(false)
  expect(isSameOrigin(from('PUT'), '/nhan-tin/dung/abc')).toBe(false)
})
