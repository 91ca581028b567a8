import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { signingPair } from './signing-pair'
import { provideTestKeyring } from './testing-keyring'

provideTestKeyring()

test('a purpose has one pair, whose halves belong together, and no other purpose has it', () => {
  const pair = signingPair('web-push')
  expect(signingPair('web-push')).toEqual(pair)
  expect(signingPair('something else').publicKey).not.toBe(pair.publicKey)
  const point = Buffer.from(pair.publicKey, 'base64url')
  expect([point.length, point[0]]).toEqual([65, 4])
  const x = point.subarray(1, 33).toString('base64url')
  const y = point.subarray(33).toString('base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x, y }
  const privateKey = createPrivateKey({ key: { ...jwk, d: pair.privateKey }, format: 'jwk' })
  const signature = sign('sha256', Buffer.from('tin'), privateKey)
  expect(verify('sha256', Buffer.from('tin'), createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(true)
})

test('another keyring has another pair', () => {
  const before = signingPair('web-push').publicKey
  provideTestKeyring()
  expect(signingPair('web-push').publicKey).not.toBe(before)
})
