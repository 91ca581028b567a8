import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'

let captcha: typeof import('./captcha')
let answers: typeof import('./captcha-answer')

beforeAll(async () => {
  vi.stubEnv('AUTH_SECRET', 'bí mật chỉ dùng trong phép thử 0123456789')
  captcha = await import('./captcha')
  answers = await import('./captcha-answer')
})

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)
const HALF_AN_HOUR_SECONDS = 1_800

test('a code has six digits from 2 to 9, all about equally often', () => {
  const counts = new Map<string, number>()
  for (let index = 0; index < 2_000; index += 1) {
    const challenge = captcha.openCaptcha('comment:1', captcha.issueCaptcha('comment:1'))
    expect(challenge?.code).toMatch(/^[2-9]{6}$/)
    for (const digit of challenge!.code) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  }
  for (const count of counts.values()) expect(Math.abs(count - 1_500)).toBeLessThan(200)
})

test('a token opens for its own article only, for half an hour', () => {
  const token = captcha.issueCaptcha('comment:1', at(0))
  expect(captcha.openCaptcha('comment:1', token, at(HALF_AN_HOUR_SECONDS))).not.toBeNull()
  expect(captcha.openCaptcha('comment:1', token, at(HALF_AN_HOUR_SECONDS + 1))).toBeNull()
  expect(captcha.openCaptcha('comment:2', token, at(0))).toBeNull()
})

test('a token changed by one bit, or anything that is no token, opens nothing', () => {
  const token = captcha.issueCaptcha('comment:1')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32 * 8 - 1 }), (bit) => {
      const bytes = Buffer.from(token, 'base64url')
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(captcha.openCaptcha('comment:1', bytes.toString('base64url'))).toBeNull()
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => captcha.openCaptcha('comment:1', text) === null))
})

test('the same challenge always bends its picture the same way', () => {
  const challenge = captcha.openCaptcha('comment:1', captcha.issueCaptcha('comment:1'))!
  expect(captcha.captchaGrain(challenge).equals(captcha.captchaGrain(challenge))).toBe(true)
})

test('the fixed answer of tests is refused outside test mode', () => {
  const challenge = captcha.openCaptcha('comment:1', captcha.issueCaptcha('comment:1'))!
  expect(captcha.isCodeOf(challenge, '000000')).toBe(false)
})

test('a reader with two tabs may answer either; a form posted within three seconds is asked to wait', () => {
  const tokens = [captcha.issueCaptcha('comment:1', at(0)), captcha.issueCaptcha('comment:1', at(5))]
  const codes = tokens.map((token) => captcha.openCaptcha('comment:1', token, at(6))!.code)
  expect(answers.judgeAnswer('comment:1', tokens, codes[0]!, at(6)).kind).toBe('solved')
  expect(answers.judgeAnswer('comment:1', tokens, codes[1]!, at(6))).toEqual({
    kind: 'too-early',
    retryAfterSeconds: 2,
  })
  expect(answers.judgeAnswer('comment:1', tokens, codes[1]!, at(9)).kind).toBe('solved')
  expect(answers.judgeAnswer('comment:1', tokens, '111111', at(9))).toMatchObject({ kind: 'wrong' })
  expect(answers.judgeAnswer('comment:1', [], codes[0]!, at(9)).kind).toBe('expired')
})
