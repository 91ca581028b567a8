import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { qrModules, qrPath } from './qr'

const print = (modules: boolean[][]) =>
  createHash('sha256')
    .update(modules.map((row) => `${row.map((dark) => (dark ? '1' : '0')).join('')}\n`).join(''))
    .digest('hex')
    .slice(0, 16)

// Sizes and prints of codes that another encoder draws the same, and another decoder reads back.
test.each([
  [21, '94b44f88f972ee03', 'a'],
  [33, '7312ba45e209065b', 'https://hadong.example.vn/toa-soan/xem-truoc/k3v9'],
  [
    49,
    '9bd915caa8daa6b0',
    'otpauth://totp/H%C3%A0%20%C4%90%C3%B4ng:lan%40toasoan.vn?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=H%C3%A0%20%C4%90%C3%B4ng',
  ],
  [85, 'b60a23ae87a0fcc9', 'Phát huy thế mạnh, xây dựng quận Hà Đông '.repeat(9)],
  [177, '23a86841e83d0a40', 'k'.repeat(2_331)],
])('a code of %i modules is the one of the standard', (size, expected, text) => {
  const modules = qrModules(text)
  expect(modules).toHaveLength(size)
  expect(modules.every((row) => row.length === size)).toBe(true)
  expect(print(modules)).toBe(expected)
})

test('what does not fit is refused', () => {
  expect(() => qrModules('k'.repeat(2_332))).toThrow(RangeError)
})

test('the path covers the dark modules and no others', () => {
  const modules = [
    [true, true, false],
    [false, false, false],
    [true, false, true],
  ]
  expect(qrPath(modules, 1)).toBe('M1 1h2v1h-2zM1 3h1v1h-1zM3 3h1v1h-1z')
})
