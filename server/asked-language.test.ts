import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { askedLanguage } from './asked-language'

const asking = (cookie?: string) => askedLanguage({ headers: { cookie } } as IncomingMessage)

test('the newsroom speaks Vietnamese to whoever has not chosen one of its languages', () => {
  expect(asking()).toBe('vi')
  expect(asking('ngon-ngu=fr')).toBe('vi')
  expect(asking('xngon-ngu=en; khac=en')).toBe('vi')
  expect(asking('khac=1; ngon-ngu=en')).toBe('en')
})
