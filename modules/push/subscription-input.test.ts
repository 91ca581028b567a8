import { expect, test } from 'vitest'
import { isKnownService, serviceOf } from './push-service'
import { retryWaitSeconds } from './retry-wait'
import { SubscribeInput } from './subscription-input'
import { TestingBrowser } from './testing-service'
import { subjectOf } from './worker'

const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/abc:APA91b'

test.each([
  [ENDPOINT, 'fcm.googleapis.com'],
  ['https://updates.push.services.mozilla.com/wpush/v2/gAAA', 'updates.push.services.mozilla.com'],
  ['http://fcm.googleapis.com/fcm/send/abc', null],
  ['https://fcm.googleapis.com:8443/fcm/send/abc', null],
  ['https://somebody@fcm.googleapis.com/', null],
  ['https://127.0.0.1/x', null],
  ['https://[::1]/x', null],
  ['https://localhost/x', null],
  [`https://push.example.vn/${'x'.repeat(1_000)}`, null],
  ['không phải địa chỉ', null],
])('%s is an address of %s', (endpoint, service) => {
  expect(serviceOf(endpoint)).toBe(service)
})

test('a service is known by its name or what ends in it, not by what looks like it', () => {
  const known = [
    'fcm.googleapis.com',
    'updates.push.services.mozilla.com',
    'web.push.apple.com',
    'hk2.notify.windows.com',
  ]
  expect(known.map(isKnownService)).toEqual([true, true, true, true])
  const strange = ['xfcm.googleapis.com', 'push.apple.com.example.vn', 'push.example.vn']
  expect(strange.map(isKnownService)).toEqual([false, false, false])
})

const { keys } = new TestingBrowser(ENDPOINT)
const input = (change: object) => ({
  subscription: { endpoint: ENDPOINT, expirationTime: null, keys: { ...keys, ...change } },
  choice: { breaking: true, sections: [] },
  address: '198.18.0.1',
})

test.each([
  ['what a browser makes', {}, true],
  ['its keys in the older spelling', { auth: `${Buffer.from(keys.auth, 'base64url').toString('base64')}` }, true],
  [
    'a point that is not on the curve',
    { p256dh: Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url') },
    false,
  ],
  [
    'a compressed point',
    { p256dh: Buffer.concat([Buffer.from([2]), Buffer.alloc(32, 7)]).toString('base64url') },
    false,
  ],
  ['a secret that is too short', { auth: 'AAAA' }, false],
  ['keys of letters', { auth: 'ỗ'.repeat(16) }, false],
])('%s is a subscription: %#', (_name, change, isOne) => {
  expect(SubscribeInput.safeParse(input(change)).success).toBe(isOne)
})

test('waits grow from half a minute to an hour, heed what is asked, and end with the news', () => {
  const day = 86_400
  expect([1, 2, 3, 7, 8, 20].map((attempts) => retryWaitSeconds(attempts, 0, day))).toEqual([
    30, 60, 120, 1_920, 3_600, 3_600,
  ])
  expect(retryWaitSeconds(1, 600, day)).toBe(600)
  expect(retryWaitSeconds(1, 7_200, day)).toBe(7_200)
  expect(retryWaitSeconds(1, 7_200, 3_600)).toBeNull()
  expect(retryWaitSeconds(2, 0, 45)).toBeNull()
})

test('push services may write to the site, or to its sender where it is not on the internet', () => {
  expect(subjectOf('https://hadong.example.vn', 'Toà soạn <a@b.vn>')).toBe('https://hadong.example.vn')
  expect(subjectOf('http://localhost:3000', 'Toà soạn <a@b.vn>')).toBe('mailto:a@b.vn')
  expect(subjectOf('http://localhost:3000', 'a@b.vn')).toBe('mailto:a@b.vn')
})
