import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { DIGIT_CLIPS } from './digit-clips'
import { ENGLISH_DIGIT_CLIPS } from './english-digit-clips'
import { SAMPLE_RATE_HERTZ, speakCode } from './speak'

const grain = (seed: string) => createHash('sha256').update(seed).digest()
const BYTES_MAX = 150_000

test.each([
  ['Vietnamese', DIGIT_CLIPS],
  ['English', ENGLISH_DIGIT_CLIPS],
])('every digit of a code has its own %s clip, between a fifth of a second and one', (_, digitClips) => {
  expect(Object.keys(digitClips).join('')).toBe('23456789')
  const clips = Object.values(digitClips).map((text) => Buffer.from(text, 'base64'))
  expect(new Set(clips.map((clip) => clip.toString('hex'))).size).toBe(8)
  for (const { length } of clips) {
    expect(length).toBeGreaterThan(SAMPLE_RATE_HERTZ / 5)
    expect(length).toBeLessThan(SAMPLE_RATE_HERTZ)
  }
})

test.each(['vi', 'en'] as const)(
  'a code spoken in %s is a WAV file of honest length that a slow line can carry',
  (language) => {
    const file = speakCode('234567', grain('a'), language)
    expect(file.subarray(0, 4).toString()).toBe('RIFF')
    expect(file.readUInt32LE(4)).toBe(file.length - 8)
    expect(file.readUInt32LE(40)).toBe(file.length - 44)
    expect(file.readUInt32LE(24)).toBe(SAMPLE_RATE_HERTZ)
    expect(file.length).toBeLessThan(BYTES_MAX)
  },
)

/** Where two sounds part ways, in samples. */
const commonLength = (left: Uint8Array, right: Uint8Array) => left.findIndex((sample, at) => sample !== right[at])

test('the digits are spoken in the order of the code', () => {
  // Two codes that differ in one place sound alike until just there, and the places follow one another.
  const code = '928374'
  const sound = speakCode(code, grain('b')).subarray(44)
  const starts = [...code].map((digit, place) => {
    const other = code.slice(0, place) + (digit === '5' ? '6' : '5') + code.slice(place + 1)
    return commonLength(sound, speakCode(other, grain('b')).subarray(44))
  })
  expect(starts).toEqual(starts.toSorted((left, right) => left - right))
  for (const [place, start] of starts.entries()) {
    const before = starts[place - 1] ?? 0
    expect(start - before).toBeGreaterThan(SAMPLE_RATE_HERTZ / 4)
  }
})

test('asking again for the same challenge sounds the same, another challenge sounds otherwise', () => {
  expect(speakCode('234567', grain('a'))).toEqual(speakCode('234567', grain('a')))
  expect(speakCode('234567', grain('a'))).not.toEqual(speakCode('234567', grain('c')))
})
