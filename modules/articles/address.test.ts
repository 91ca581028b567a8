import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleIdInPath, idFromSlug, pathOf } from './address'

test('every headline has an address, and the address leads back to the article', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 999_999_999 }), (headline, id) => {
      const path = pathOf({ language: 'vi', sectionSlug: 'thoi-su', englishSectionSlug: '', headline, id })
      expect(path).toMatch(/^\/thoi-su\/[a-z0-9-]+$/)
      expect(idFromSlug(path.split('/')[2]!)).toBe(id)
    }),
  )
})

test('an English article has its edition in front, and the English name of its section where there is one', () => {
  const article = { language: 'en', sectionSlug: 'thoi-su', headline: 'New hours', id: 12 } as const
  expect(pathOf({ ...article, englishSectionSlug: 'news' })).toBe('/en/news/new-hours-12')
  expect(pathOf({ ...article, englishSectionSlug: '' })).toBe('/en/thoi-su/new-hours-12')
  expect(articleIdInPath('/en/news/new-hours-12/lich-su')).toBe(12)
  expect(articleIdInPath('/en/news')).toBeNull()
  expect(articleIdInPath('/en/pages/decree-42')).toBeNull()
})

test('only a plain number ends an address', () => {
  for (const slug of ['cho-lang', 'cho-lang-0', 'cho-lang-012', 'cho-lang-1234567890', 'cho-lang1', '']) {
    expect(idFromSlug(slug), slug).toBeNull()
  }
})

test('the number at the end is the article, the words are decoration', () => {
  expect(articleIdInPath('/thoi-su/phat-huy-the-manh-1')).toBe(1)
  expect(articleIdInPath('/x/khac-1204')).toBe(1204)
  expect(articleIdInPath('/luu-tru/2017')).toBeNull()
  expect(articleIdInPath('/chu-de/covid-19')).toBeNull()
  expect(articleIdInPath('/sitemaps/1.xml')).toBeNull()
  expect(articleIdInPath('/thoi-su/feed.xml')).toBeNull()
  expect(articleIdInPath('/bai-viet/1')).toBe(1)
  expect(articleIdInPath('/thoi-su')).toBeNull()
  expect(articleIdInPath('/')).toBeNull()
})
