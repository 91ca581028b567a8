import { expect, test } from 'vitest'
import { writtenAddress } from './written-address'

test('an address is known however it is written', () => {
  const known: Record<string, string> = {
    'hanoi.gov.vn': 'https://hanoi.gov.vn',
    ' hadong.hanoi.gov.vn/van-ban?x=1 ': 'https://hadong.hanoi.gov.vn/van-ban?x=1',
    'https://a.vn': 'https://a.vn',
    'lienhe@hadong.vn': 'mailto:lienhe@hadong.vn',
    '024 3382 4567': 'tel:02433824567',
    '/thoi-su': '/thoi-su',
  }
  for (const [written, href] of Object.entries(known)) expect(writtenAddress(written), written).toBe(href)
})

test('what is no address is none', () => {
  for (const written of ['', 'javascript:alert(1)', 'hai chữ', '//evil.vn', 'chợ', 'ftp://a.vn'])
    expect(writtenAddress(written), written).toBeNull()
})
