import { expect, test } from 'vitest'
import { copyValue } from './copy-rows'

test('values keep their shape through COPY', () => {
  expect(copyValue(null)).toBe('\\N')
  expect(copyValue(undefined)).toBe('\\N')
  expect(copyValue(new Date('2017-03-14T03:43:00Z'))).toBe('2017-03-14T03:43:00.000Z')
  expect(copyValue('một\nhai\tba\\N')).toBe('một\\nhai\\tba\\\\N')
  expect(copyValue([{ text: 'a\n"b"' }])).toBe('[{"text":"a\\\\n\\\\"b\\\\""}]')
  expect(copyValue('')).toBe('')
})
