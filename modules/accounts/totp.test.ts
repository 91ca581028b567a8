import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTotpSecret, matchTotp, totpAddress, totpCode, totpStepAt, typedTotp } from './totp'

const RFC_SECRET = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, the SHA-1 column.
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at second %i the code is %s', (second, code) => {
  expect(totpCode(RFC_SECRET, totpStepAt(second * 1_000), 8)).toBe(code)
  expect(totpCode(RFC_SECRET, totpStepAt(second * 1_000))).toBe(code.slice(2))
})

// RFC 4226, appendix D.
test('the first ten counters give the codes of the RFC', () => {
  const codes = Array.from({ length: 10 }, (_, counter) => totpCode(RFC_SECRET, counter))
  expect(codes).toEqual('755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' '))
})

test('a code is taken one step early or late, no further, and never twice', () => {
  const now = 1_800_000_000_000
  const present = totpStepAt(now)
  fc.assert(
    fc.property(fc.integer({ min: -4, max: 4 }), (drift) => {
      const secret = makeTotpSecret()
      const code = totpCode(secret, present + drift)
      const step = matchTotp(secret, code, now, null)
      expect(step).toBe(Math.abs(drift) <= 1 ? present + drift : null)
      if (step !== null) expect(matchTotp(secret, code, now, step)).toBeNull()
    }),
  )
})

test('after a code has been taken, an older one still in its time is not', () => {
  const now = 1_800_000_000_000
  const secret = makeTotpSecret()
  const step = matchTotp(secret, totpCode(secret, totpStepAt(now)), now, null)
  expect(matchTotp(secret, totpCode(secret, totpStepAt(now) - 1), now, step)).toBeNull()
  expect(matchTotp(secret, totpCode(secret, totpStepAt(now) + 1), now, step)).toBe(totpStepAt(now) + 1)
})

test('digits are read as people type them', () => {
  expect(typedTotp(' 123 456 ')).toBe('123456')
  expect(typedTotp('１２３４５６')).toBe('123456')
  for (const wrong of ['', '12345', '1234567', 'abcdef', '12a456', '١٢٣٤٥٦']) expect(typedTotp(wrong)).toBeNull()
})

test('the address names the newsroom in Vietnamese', () => {
  const address = totpAddress(RFC_SECRET, 'Trang tin: Hà Đông', 'lan@toasoan.vn')
  expect(address).toBe(
    'otpauth://totp/Trang%20tin%20%20H%C3%A0%20%C4%90%C3%B4ng:lan%40toasoan.vn?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Trang%20tin%20%20H%C3%A0%20%C4%90%C3%B4ng',
  )
  expect(new URL(address).searchParams.get('issuer')).toBe('Trang tin  Hà Đông')
})
