import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOfAddress } from './near-matches'

test.each([
  ['/thoi-su/bo-phan-mot-cua-mo-sang-thu-bay-2', 'bo phan mot cua mo sang thu bay'],
  ['/thoi-su/bo-phan-mot-cua-mo-sang-th', 'bo phan mot cua mo sang th'],
  ['/tin-tuc/Bo-Phan-Mot-Cua_45678.html', 'bo phan mot cua'],
  ['/b%E1%BB%99-ph%E1%BA%ADn-m%E1%BB%99t-c%E1%BB%ADa', 'bo phan mot cua'],
  ['/van-hoa/2017/03/', 'van hoa'],
  ['/index.php/tin-tuc', 'tin tuc'],
  ['/thoisu', 'thoisu'],
  ['/en/news/one-stop-office', 'one stop office'],
])('an address says what was looked for: %s', (path, words) => {
  expect(wordsOfAddress(path).join(' ')).toBe(words)
})

test.each(['/', '/12', '/%E0%A4%A', '/favicon.ico', '/.env', '/a/b.css', '/ab', '/-/'])(
  'nothing to look for: %s',
  (path) => {
    expect(wordsOfAddress(path)).toEqual([])
  },
)

test('words are letters and digits without marks, and not many, whatever the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' }), fc.string()), (path) => {
      const words = wordsOfAddress(path)
      expect(words.length).toBeLessThanOrEqual(24)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})
