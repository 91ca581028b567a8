import { expect, test } from 'vitest'
import { EVERYTHING } from '@/modules/audit/filter'
import { askedAudit, auditAddress, filterOf } from './asked-audit'

test('a filter says what the address says, days as Hà Nội counts them', () => {
  const asked = askedAudit({ ai: '7', viec: 'publish', loai: 'article', so: '12', tu: '2026-11-01', den: '2026-11-30' })
  expect(filterOf(asked)).toEqual({
    actor: 7,
    verb: 'publish',
    kind: 'article',
    objectId: '12',
    from: new Date('2026-11-01T00:00:00+07:00'),
    before: new Date('2026-12-01T00:00:00+07:00'),
  })
  expect(auditAddress(asked, '/toa-soan/nhat-ky/xuat', { dang: 'csv' })).toBe(
    '/toa-soan/nhat-ky/xuat?ai=7&viec=publish&loai=article&so=12&tu=2026-11-01&den=2026-11-30&dang=csv',
  )
})

test('what means nothing asks for nothing', () => {
  const wrong = { ai: "1' or 1", viec: 'DROP', loai: 'vua', so: '12', tu: '2026-02-31', den: 'hôm qua' }
  expect(filterOf(askedAudit(wrong))).toEqual(EVERYTHING)
  expect(filterOf(askedAudit({ ai: '99999999999' }))).toEqual(EVERYTHING)
  expect(filterOf(askedAudit({ ai: 'he-thong' })).actor).toBe('system')
  expect(filterOf(askedAudit({ so: '12' })).objectId).toBeNull()
  expect(auditAddress(askedAudit({}))).toBe('/toa-soan/nhat-ky')
})
