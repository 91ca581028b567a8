import { expect, test } from 'vitest'
import { bulkRequest, targetOf, withRecord } from './bulk-request'

test('ticked lines carry number and version; anything else is not ticked', () => {
  expect(targetOf('12.3')).toEqual({ id: 12, version: 3 })
  for (const written of ['12', '12.', '.3', '12.3.4', '0.1', '12.x', '', '99999999999.1']) {
    expect(targetOf(written), written).toBeNull()
  }
})

test('a request leads back to the list it came from and to nowhere else', () => {
  const list = '/toa-soan/bai?trang-thai=draft'
  expect(bulkRequest('go', ['12.3', 'x'], list)).toEqual({
    deed: 'withdraw',
    targets: [{ id: 12, version: 3 }],
    back: list,
  })
  for (const back of ['https://evil.example', '/toa-soan/nhat-ky', undefined, ['a'], '//evil.example/toa-soan/bai']) {
    expect(bulkRequest('khac', [], back)).toEqual({ deed: null, targets: [], back: '/toa-soan/bai' })
  }
})

test('the record of the last deed takes the place of the one before', () => {
  expect(withRecord('/toa-soan/bai?q=ha+dong&viec=3', 4)).toBe('/toa-soan/bai?q=ha+dong&viec=4')
  expect(withRecord('/toa-soan/bai', 4)).toBe('/toa-soan/bai?viec=4')
})
