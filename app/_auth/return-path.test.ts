import { expect, test } from 'vitest'
import { returnPath, signInPath } from './return-path'

test('an editor comes back to the page that asked to sign in', () => {
  expect(returnPath('/toa-soan/bai/12')).toBe('/toa-soan/bai/12')
  expect(returnPath('/toa-soan/bai?trang-thai=draft')).toBe('/toa-soan/bai?trang-thai=draft')
  expect(signInPath('/toa-soan/bai/12')).toBe('/toa-soan/dang-nhap?ve=%2Ftoa-soan%2Fbai%2F12')
})

test.each([
  'https://evil.example/toa-soan',
  '//evil.example',
  '/\\evil.example',
  '/toa-soan/..//evil.example',
  '/toa-soan\t/bai',
  '/toa-soan-gia',
  '/toa-soan/../thoi-su',
  '/toa-soan/dang-nhap?ve=/toa-soan',
  'javascript:alert(1)',
  '',
  null,
  ['/toa-soan/bai'],
  `/toa-soan/${'a'.repeat(600)}`,
])('%j leads to the desk instead', (asked) => {
  expect(returnPath(asked)).toBe('/toa-soan')
})
