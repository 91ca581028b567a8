import { expect, test } from 'vitest'
import { isSecretAddress, withoutSecret } from './secret-address'

test('no log is told the part of an address that opens something', () => {
  expect(
    ['/phan-hoi/Zm9vYmFy', '/xem-truoc/abc?x=1', '/toa-soan/tai-khoan/thu/abc', '/toa-soan/dat-mat-khau/ABC-DEF'].map(
      withoutSecret,
    ),
  ).toEqual(['/phan-hoi/…', '/xem-truoc/…', '/toa-soan/tai-khoan/thu/…', '/toa-soan/dat-mat-khau/…'])
  expect(withoutSecret('/thoi-su/bai-1')).toBe('/thoi-su/bai-1')
})

test('the links of a reader’s mail are told to no log and no other site', () => {
  for (const page of ['xac-nhan', 'quan-ly', 'dung']) {
    expect(withoutSecret(`/nhan-tin/${page}/abc`)).toBe(`/nhan-tin/${page}/…`)
    expect(isSecretAddress(`/nhan-tin/${page}/abc`)).toBe(true)
  }
  for (const page of ['confirm', 'manage', 'stop']) {
    expect(withoutSecret(`/en/follow/${page}/abc`)).toBe(`/en/follow/${page}/…`)
    expect(isSecretAddress(`/en/follow/${page}/abc`)).toBe(true)
  }
  expect(isSecretAddress('/en/follow/sign-up')).toBe(false)
  expect(isSecretAddress('/nhan-tin/dang-ky')).toBe(false)
})

test('only receipts and previews are pages without a referrer', () => {
  expect(isSecretAddress('/phan-hoi/abc')).toBe(true)
  expect(isSecretAddress('/toa-soan/tai-khoan/thu/abc')).toBe(false)
})
