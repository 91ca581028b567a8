import { describe, expect, test } from 'vitest'
import { toPlainText } from '@/lib/vi/text'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { shareComments } from '../comment-shares'
import { sampleSections } from '../content'
import { statusOf, TOPICS, writeArticle } from './write-article'
import { writeComment } from './write-comment'

const articles = Array.from({ length: 3_000 }, (_, index) => writeArticle(7, index))

describe('a generated article', () => {
  test('has a standfirst for every headline that could be drawn', () => {
    for (const { headlines, standfirsts } of TOPICS) expect(standfirsts).toHaveLength(headlines.length)
  })
  test('belongs to a section a new site has, and every section gets some', () => {
    const drawn = new Set(TOPICS.map(({ section }) => section))
    expect([...drawn].sort()).toEqual(sampleSections.map(({ slug }) => slug).sort())
  })
  test('is the same for the same seed and number, and another one otherwise', () => {
    expect(writeArticle(7, 12)).toEqual(articles[12])
    expect(writeArticle(8, 12).headline).not.toBe(articles[12]?.headline)
  })
  test('is well formed: no open slot, clean text, 4 to 12 paragraphs', () => {
    for (const article of articles) {
      const words = [article.headline, article.standfirst, ...article.tagNames]
      for (const text of words) expect(toPlainText(text)).toBe(text)
      expect(JSON.stringify([words, wordsOf(article.body)])).not.toMatch(/[{}|]|undefined|NaN/)
      expect(BlockList.parse(article.body)).toEqual(article.body)
      const paragraphs = article.body.filter(({ type }) => type === 'paragraph')
      expect(paragraphs.length).toBeGreaterThanOrEqual(4)
      expect(paragraphs.length).toBeLessThanOrEqual(12)
    }
  })
  test('mostly has a headline of its own, and often shares its minute with another', () => {
    expect(new Set(articles.map(({ headline }) => headline)).size).toBeGreaterThan(articles.length * 0.85)
    expect(new Set(articles.map(({ at }) => at.getTime())).size).toBeLessThan(articles.length)
  })
  test('has comments in every state, none of them earlier than the article', () => {
    const made = Array.from({ length: 400 }, (_, index) => writeComment(7, 3, index, new Date(0)).comment)
    expect(new Set(made.map(({ status }) => status)).size).toBe(4)
    for (const comment of made) {
      expect(comment.createdAt.getTime()).toBeGreaterThan(0)
      expect(toPlainText(comment.body, true)).toBe(comment.body)
      expect(comment.rejectionReason !== '').toBe(comment.status === 'rejected')
    }
  })
})

test('comments are divided to the last one, unevenly, and never to a draft', () => {
  const countOf = shareComments(7, 1_000, 12_345)
  const counts = Array.from({ length: 1_000 }, (_, index) => countOf(index))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12_345)
  expect(Math.max(...counts)).toBeGreaterThan(100)
  counts.forEach((count, index) => {
    if (statusOf(7, index) !== 'published') expect(count).toBe(0)
  })
})
