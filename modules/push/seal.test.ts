import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { applicationKeys } from './application-key'
import { type PushManner, seal } from './seal'
import { TestingBrowser } from './testing-service'

provideTestKeyring()

const bytes = (text: string) => Buffer.from(text, 'base64url')
const message = {
  title: 'Lễ hội đền Và mở lại sau ba năm',
  text: 'Sáng 26/11, hàng nghìn người dân xứ Đoài dự lễ rước.',
  path: '/van-hoa/le-hoi-den-va-12',
}
const manner: PushManner = {
  keys: applicationKeys(),
  subject: 'https://hadong.example.vn',
  secondsToLive: 3_600,
  urgency: 'high',
  topic: 'bai-12',
}
const sealFor = (browser: TestingBrowser) => {
  const { p256dh, auth } = browser.keys
  const recipient = { id: 1, endpoint: browser.endpoint, service: 'push.example', publicKey: p256dh, authSecret: auth }
  return seal(message, recipient, manner)
}

test('the browser of these tests opens the message of RFC 8291, Appendix A', () => {
  const browser = new TestingBrowser('https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV', {
    privateKey: bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'),
    auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
  })
  const body = bytes(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
  expect(browser.openText(body)).toBe('When I grow up, I want to be a watermelon')
})

test('a message is read by the browser it is for, and by no other', () => {
  const browser = new TestingBrowser('https://push.example.net/one')
  const { body, headers } = sealFor(browser)
  expect(browser.open(body)).toEqual(message)
  expect(() => new TestingBrowser('https://push.example.net/one').open(body)).toThrow()
  expect(body.toString('latin1')).not.toContain('den-va')
  expect(headers).toMatchObject({
    TTL: '3600',
    Urgency: 'high',
    Topic: 'bai-12',
    'Content-Encoding': 'aes128gcm',
    'Content-Length': String(body.length),
  })
})

test('it is signed for its push service by the site, for half a day, with an address to write to', () => {
  const { headers } = sealFor(new TestingBrowser('https://push.example.net/one'))
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(headers['Authorization'] ?? '') ?? []
  expect(key).toBe(manner.keys.publicKey)
  const [head = '', claims = '', signature = ''] = token.split('.')
  expect(JSON.parse(bytes(head).toString())).toEqual({ typ: 'JWT', alg: 'ES256' })
  const { aud, sub, exp } = JSON.parse(bytes(claims).toString())
  expect([aud, sub]).toEqual(['https://push.example.net', 'https://hadong.example.vn'])
  expect(exp - Date.now() / 1_000).toBeGreaterThan(11 * 3_600)
  expect(exp - Date.now() / 1_000).toBeLessThanOrEqual(24 * 3_600)
  const point = bytes(key)
  const x = point.subarray(1, 33).toString('base64url')
  const y = point.subarray(33).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  expect(verify('sha256', Buffer.from(`${head}.${claims}`), signed, bytes(signature))).toBe(true)
})
