import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOfBeacon } from './beacon'

const articleOf = (text: string) => articleOfBeacon(Buffer.from(text))

test('a beacon names its article', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (articleId) => {
      expect(articleOf(JSON.stringify({ articleId }))).toBe(articleId)
    }),
  )
})

test.each([
  '',
  '12',
  'null',
  '{}',
  '{"articleId":1',
  '{"articleId":"1"}',
  '{"articleId":0}',
  '{"articleId":1.5}',
  '{"articleId":1000000000}',
  '{"articleId":1,"visitor":"x"}',
])('%j is not a beacon', (text) => expect(articleOf(text)).toBeNull())

test('no bytes at all make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 256 }), (bytes) => void articleOfBeacon(Buffer.from(bytes))))
})
