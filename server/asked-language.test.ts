import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { foreignWordsIn } from '@/lib/words/language'
import { askedLanguage } from './asked-language'
import { languageOfRequest } from './language-of-request'
import { PLAIN, plainWords } from './plain-words'

const asking = (cookie?: string) => askedLanguage({ headers: { cookie } } as IncomingMessage)

test('the newsroom speaks Vietnamese to whoever has not chosen one of its languages', () => {
  expect(asking()).toBe('vi')
  expect(asking('ngon-ngu=fr')).toBe('vi')
  expect(asking('xngon-ngu=en; khac=en')).toBe('vi')
  expect(asking('khac=1; ngon-ngu=en')).toBe('en')
})

test('a refusal speaks the language of its address, and in the newsroom that of whoever asks', () => {
  const refused = (url: string, cookie?: string) => languageOfRequest({ url, headers: { cookie } } as IncomingMessage)
  expect(refused('/en/news/gone-12?x=1')).toBe('en')
  expect(refused('/en')).toBe('en')
  expect(refused('/en-route/tin-12')).toBe('vi')
  expect(refused('/toa-soan/khong-co')).toBe('vi')
  expect(refused('/toa-soan/khong-co', 'ngon-ngu=en')).toBe('en')
  expect(refused('/thoi-su/tin-12')).toBe('vi')
})

test('what is refused without a page is refused in both languages', () => {
  for (const status of [...Object.keys(PLAIN).map(Number), 418]) {
    expect(foreignWordsIn('en', plainWords(status, 'en'))).toBeUndefined()
    expect(foreignWordsIn('en', plainWords(status, 'vi'))).toBe('vi')
  }
})
