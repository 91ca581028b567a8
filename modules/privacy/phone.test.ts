import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyring, openKeyring } from './keyring'
import { normalisePhone, openPhone, phoneIndex, sealPhone } from './phone'

const file = createKeyring()
const keys = openKeyring(file)
const national = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }))
  .map(([first, rest]) => `0${first}${rest.join('')}`)

test('one number is the same number however a Vietnamese reader types it', () => {
  fc.assert(
    fc.property(national, fc.constantFrom('', ' ', '.', '-', '\u00a0'), (number, gap) => {
      const wanted = `+84${number.slice(1)}`
      const spaced = `${number.slice(0, 4)}${gap}${number.slice(4, 7)}${gap}${number.slice(7)}`
      const fullWidth = [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
      for (const typed of [
        number,
        spaced,
        `+84${gap}${number.slice(1)}`,
        `84${number.slice(1)}`.replace(/^/, '+'),
        `0084${number.slice(1)}`,
        `+84 (0)${number.slice(1)}`,
        fullWidth,
      ])
        expect(normalisePhone(typed), typed).toBe(wanted)
    }),
  )
})

test.each(['', '123', '091234567', '09123456789', '0012345678', 'không có', '+1 202 555 0100', '0912345678a'])(
  '"%s" is no Vietnamese number',
  (typed) => expect(normalisePhone(typed)).toBeNull(),
)

test('any text at all is either a number in E.164 or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const number = normalisePhone(typed)
      expect(number === null || /^\+84[1-9]\d{8}$/.test(number)).toBe(true)
    }),
  )
})

test('a sealed number opens again, is sealed differently each time, and does not open when touched', () => {
  const sealed = sealPhone('+84912345678', keys)
  expect(openPhone(sealed, keys)).toBe('+84912345678')
  expect(sealPhone('+84912345678', keys)).not.toBe(sealed)
  expect(sealed).not.toContain('912345678')
  const bytes = Buffer.from(sealed, 'base64')
  for (const place of [0, 32, 44, 60, bytes.length - 1]) {
    const touched = Buffer.from(bytes)
    touched.writeUInt8(touched.readUInt8(place) ^ 1, place)
    expect(() => openPhone(touched.toString('base64'), keys)).toThrow()
  }
})

test('a process with the public key alone seals and cannot open', () => {
  const { phonePrivateKey: _, ...publicOnly } = file
  const sealer = openKeyring(publicOnly)
  const sealed = sealPhone('+84912345678', sealer)
  expect(() => openPhone(sealed, sealer)).toThrow('không giữ khoá')
  expect(openPhone(sealed, keys)).toBe('+84912345678')
})

test('the blind index is equal for equal numbers under one key only', () => {
  const other = openKeyring(createKeyring())
  expect(phoneIndex('+84912345678', keys)).toBe(phoneIndex('+84912345678', keys))
  expect(phoneIndex('+84912345678', keys)).not.toBe(phoneIndex('+84912345679', keys))
  expect(phoneIndex('+84912345678', keys)).not.toBe(phoneIndex('+84912345678', other))
})
