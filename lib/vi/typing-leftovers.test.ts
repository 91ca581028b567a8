import { expect, test } from 'vitest'
import { readLeftover, withoutKeys } from './typing-leftovers'

const READINGS = {
  haf: 'hà',
  ddoong: 'đông',
  d9o6ng: 'đông',
  dongdo: 'đông',
  quaanj: 'quận',
  qua6n5: 'quận',
  Truwowngf: 'trường',
  truongwf: 'trường',
  tru7o7ng2: 'trường',
  nguyeenx: 'nguyễn',
  nguye64n: 'nguyễn',
  cuwar: 'cửa',
  hoawcj: 'hoặc',
  hoaf: 'hoà',
  thuyr: 'thuỷ',
  quys: 'quý',
  gif: 'gì',
  giaays: 'giấy',
  nuowcs: 'nước',
  dduwowcj: 'được',
  uw: 'ư',
} as const

test.each(Object.entries(READINGS))('%s was meant to be %s', (typed, meant) => {
  expect(readLeftover(typed)).toBe(meant)
})

test('what spells no syllable has no reading', () => {
  for (const word of ['', 'ha', 'lexus', 'hotteok', '575', 'k3', 'mazda3', 'hà', 'x'.repeat(40), 'ffff', '9d', 'hasf'])
    expect(readLeftover(word), word).toBeNull()
})

test('names and abbreviations lose only the keys of marks', () => {
  expect(withoutKeys('HDDND')).toEqual(['hdnd'])
  expect(withoutKeys('BD9S')).toEqual(['bds', 'bd'])
  expect(withoutKeys('Nestles')).toEqual(['nestle'])
  expect(withoutKeys('capheef')).toEqual(['caphef', 'caphe'])
  for (const word of ['575', 'ban', 'hà', '']) expect(withoutKeys(word), word).toEqual([])
})
