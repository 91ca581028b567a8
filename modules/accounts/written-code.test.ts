import { expect, test } from 'vitest'
import { makeWrittenCode, readWrittenCode } from './written-code'

test('a written code holds nothing that Telex or VNI turns into something else', () => {
  for (let round = 0; round < 200; round += 1) {
    const code = makeWrittenCode(4, 4)
    expect(code).toMatch(/^[^-]{4}(-[^-]{4}){3}$/)
    expect(code).not.toMatch(/[aeiouydw01l]/)
  }
  expect(new Set(Array.from({ length: 500 }, () => makeWrittenCode(2, 4))).size).toBe(500)
})

test('a code is read however it was typed', () => {
  expect(readWrittenCode(' BCFG–hjkm  2345 ')).toBe('bcfghjkm2345')
  expect(readWrittenCode('ｂｃｆｇ-２３４５')).toBe('bcfg2345')
})
