import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { officeOf } from '@/modules/settings/office'
import { webManifest } from './web-manifest'

test('names the paper, short enough for a first screen and never in half a syllable', () => {
  const of = (name: string) => webManifest(officeOf({ name }))
  expect(of('Trang Nhất')).toMatchObject({ short_name: 'Trang Nhất', name: expect.stringContaining('Trang Nhất – ') })
  expect(of('Cổng thông tin điện tử Hà Đông').short_name).toBe('Cổng thông')
  expect(of('Báo Tuổi Thơ nhỏ').short_name).toBe('Báo Tuổi Thơ')
  expect(of('Nguyễntấtthành').short_name).toBe('Nguyễntấtthành')
})

test('its pictures are there', () => {
  for (const { src } of webManifest(officeOf({})).icons ?? []) expect(existsSync(`public${src}`), src).toBe(true)
})
