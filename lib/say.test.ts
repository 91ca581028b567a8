import { expect, test } from 'vitest'
import { inLanguage } from './in-language'
import { interfaceLanguage, speak, typedLanguage } from './interface-language'
import { speaker } from './say'

const { say, said } = speaker({
  'Bài viết': 'Articles',
  '{count} bài của {by}': { one: '{count} article by {by}', other: '{count} articles by {by}' },
})

test('a sentence is Vietnamese until somebody asks in English', () => {
  expect(say('Bài viết')).toBe('Bài viết')
  expect(inLanguage('en', () => say('Bài viết'))).toBe('Articles')
  expect(inLanguage('vi', () => say('{count} bài của {by}', { count: 1, by: 'Lan' }))).toBe('1 bài của Lan')
})

test('English counts one apart from many', () => {
  const english = (count: number) => inLanguage('en', () => say('{count} bài của {by}', { count, by: 'Lan' }))
  expect([0, 1, 2].map(english)).toEqual(['0 articles by Lan', '1 article by Lan', '2 articles by Lan'])
})

test('what fills a hole is never read as a hole itself', () => {
  expect(say('{count} bài của {by}', { count: 1, by: '{count}' })).toBe('1 bài của {count}')
})

test('a table speaks the language of whoever reads it, not of whoever made it', () => {
  const table = said({ list: 'Bài viết', status: 422, deep: { name: 'Bài viết' } })
  expect(table.list).toBe('Bài viết')
  expect(inLanguage('en', () => [table.list, table.status, table.deep.name])).toEqual(['Articles', 422, 'Articles'])
  expect(inLanguage('en', () => Object.entries(table)[0])).toEqual(['list', 'Articles'])
})

test('two requests at once do not hear each other', async () => {
  const asked = (language: 'vi' | 'en') =>
    inLanguage('vi', async () => {
      speak(language)
      await new Promise(setImmediate)
      return interfaceLanguage()
    })
  expect(await Promise.all([asked('en'), asked('vi'), asked('en')])).toEqual(['en', 'vi', 'en'])
  expect(interfaceLanguage()).toBe('vi')
})

test('what people typed in Vietnamese says so on an English page of the newsroom, and nowhere else', () => {
  expect(inLanguage('en', () => ['Chợ làng', 'Library open'].map(typedLanguage))).toEqual(['vi', undefined])
  expect(inLanguage('vi', () => typedLanguage('Chợ làng'))).toBeUndefined()
})
