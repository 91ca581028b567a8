import { expect, test } from 'vitest'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { isRequestToken, linkIdIn, linkToken, newLinkId, newRequestToken, requestHash } from './link-token'

provideTestKeyring()

test('a link names its subscription, and one changed letter names nothing', () => {
  const linkId = newLinkId()
  const token = linkToken(linkId)
  expect(linkIdIn(token)).toBe(linkId)
  expect(linkToken(linkId)).toBe(token)
  for (let at = 0; at < token.length; at++) {
    const other = token[at] === 'A' ? 'B' : 'A'
    expect(linkIdIn(token.slice(0, at) + other + token.slice(at + 1))).toBeNull()
  }
  for (const foreign of ['', linkId, `${token}A`, null, 7]) expect(linkIdIn(foreign)).toBeNull()
})

test('the table keeps nothing that opens a request', () => {
  const token = newRequestToken()
  expect(isRequestToken(token)).toBe(true)
  expect(requestHash(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(requestHash(token)).not.toContain(token)
})
