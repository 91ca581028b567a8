import { expect, test } from 'vitest'
import { toBase32 } from './base32'

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%j is written %s, as in RFC 4648', (text, written) => expect(toBase32(Buffer.from(text))).toBe(written))
