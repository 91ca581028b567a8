import { expect, test } from 'vitest'
import { textFingerprint } from './fingerprint'
import { addressPrefix } from './limits'
import { countLinks } from './screening'

test('neighbours share a prefix, strangers do not', () => {
  expect(addressPrefix('203.0.113.7')).toBe('203.0.113/24')
  expect(addressPrefix('::ffff:203.0.113.9')).toBe('203.0.113/24')
  expect(addressPrefix('2001:db8:1:22ff::1')).toBe(addressPrefix('2001:0DB8:0001:2200:1:2:3:4'))
  expect(addressPrefix('2001:db8:1:2200::1')).not.toBe(addressPrefix('2001:db8:1:2300::1'))
  expect(addressPrefix('::1')).toBe('00000000000000/56')
})

test('a text is the same text without its tone marks, capitals and full stops', () => {
  expect(textFingerprint('Đường làng', 'Rất sạch!')).toBe(textFingerprint('duong lang', 'RAT  SACH'))
  expect(textFingerprint('Đường làng', 'Rất sạch')).not.toBe(textFingerprint('Đường làng', 'Rất bẩn'))
  expect(textFingerprint('👍', '👍')).not.toBe(textFingerprint('👎', '👎'))
})

test('links are counted in all their spellings', () => {
  expect(countLinks('http://a.vn https://b.vn www.c.vn [url=d] <a href=e>')).toBe(5)
  expect(countLinks('Trụ sở ở số 4 phố Hà Trì')).toBe(0)
})
