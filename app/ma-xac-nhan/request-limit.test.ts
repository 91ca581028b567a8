import { expect, test } from 'vitest'
import { mayAskForCaptcha } from './request-limit'

test('a neighbourhood may ask for sixty pictures a minute, and again the next minute', () => {
  const now = 1_800_000_000_000
  const answers = Array.from({ length: 61 }, (_, index) => mayAskForCaptcha(`203.0.113.${index}`, now))
  expect(answers.filter(Boolean)).toHaveLength(60)
  expect(answers.at(-1)).toBe(false)
  expect(mayAskForCaptcha('198.51.100.1', now)).toBe(true)
  expect(mayAskForCaptcha('203.0.113.1', now + 60_000)).toBe(true)
})
