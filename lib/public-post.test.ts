import { expect, test } from 'vitest'
import { postPublic, secondsAsked } from './public-post'

const NOW = Date.parse('2026-11-26T10:00:00Z')

test.each([
  ['120', 120],
  [' 5 ', 5],
  ['Thu, 26 Nov 2026 10:01:30 GMT', 90],
  ['Thu, 26 Nov 2026 09:00:00 GMT', 0],
  ['-3', 0],
  ['mai', 0],
  ['', 0],
  [undefined, 0],
])('a server that asks for patience with %j is left alone for %i seconds', (header, seconds) => {
  expect(secondsAsked(header, NOW)).toBe(seconds)
})

test.each(['http://127.0.0.1:1/', 'https://[::1]/', 'https://169.254.169.254/', 'ftp://example.vn/'])(
  'nothing is posted to %s',
  async (url) => {
    expect(await postPublic(url, { headers: {}, body: 'x' })).toEqual({ status: null, why: 'FORBIDDEN' })
  },
)
