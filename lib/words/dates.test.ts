import { expect, test } from 'vitest'
import { longDateIn, longDateTimeIn, portalDateTimeIn, shortDateIn } from './dates'

const INSTANT = new Date('2017-03-14T03:43:00Z')
const EVENING = new Date('2017-03-14T18:00:00Z')

test('dates are written as each language writes them', () => {
  expect(shortDateIn('vi', INSTANT)).toBe('14/3/2017')
  expect(shortDateIn('en', INSTANT)).toBe('14 Mar 2017')
  expect(longDateIn('en', INSTANT)).toBe('Tuesday, 14 March 2017')
  expect(longDateTimeIn('vi', INSTANT)).toBe('Thứ ba, 14/3/2017, 10:43 (GMT+7)')
  expect(longDateTimeIn('en', INSTANT)).toBe('Tuesday, 14 March 2017, 10:43 (GMT+7)')
  expect(portalDateTimeIn('en', INSTANT)).toBe('10:43, 14 Mar 2017')
})

test('an English date is the day in Hà Nội too', () => {
  expect(longDateTimeIn('en', EVENING)).toBe('Wednesday, 15 March 2017, 01:00 (GMT+7)')
})
