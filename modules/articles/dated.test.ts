import { expect, test } from 'vitest'
import { isDated } from './dated'

test('an article is dated from its second birthday in Hà Nội', () => {
  const publishedAt = new Date('2017-03-14T10:43:00+07:00')
  expect(isDated(publishedAt, new Date('2019-03-13T23:59:59+07:00'))).toBe(false)
  expect(isDated(publishedAt, new Date('2019-03-14T00:00:00+07:00'))).toBe(true)
})
