import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRONT_LATEST_COUNT, layOutFront } from './front'
import type { ArticleCard, Picture } from './reader-article'

const picture = { file: 'a.jpg' } as Picture
const card = (id: number, hasPicture = false): ArticleCard => ({
  id,
  headline: `Bài ${id}`,
  standfirst: 'Sapo',
  path: `/thoi-su/bai-${id}`,
  section: { slug: 'thoi-su', name: 'Thời sự' },
  publishedAt: new Date(0),
  leadMediaId: hasPicture ? 7 : null,
  leadPicture: hasPicture ? picture : null,
  approvedCommentCount: 0,
})
const section = { id: 1, slug: 'thoi-su', name: 'Thời sự' }

describe('the front page', () => {
  test('is led by the newest of the top stories that has a picture', () => {
    const front = layOutFront([card(9), card(8), card(7, true), card(6, true)], [])
    expect(front.lead?.id).toBe(7)
    expect(front.seconds.map(({ id }) => id)).toEqual([9, 8, 6])
  })

  test('is led by the newest story when none has a picture', () => {
    expect(layOutFront([card(3), card(2)], []).lead?.id).toBe(3)
  })

  test('of an empty newsroom has no lead, and nothing breaks', () => {
    expect(layOutFront([], [{ section, articles: [] }])).toEqual({ lead: null, seconds: [], sections: [], newest: [] })
  })

  test('keeps a young section on the page although its only story leads', () => {
    const only = card(1, true)
    expect(layOutFront([only], [{ section, articles: [only] }]).sections[0]?.story.id).toBe(1)
  })

  test('shows no story twice among lead, seconds, and newest, nor within a section', () => {
    const stories = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1 }), hasPicture: fc.boolean() }), {
      maxLength: FRONT_LATEST_COUNT,
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(stories, (found) => {
        const articles = found.map(({ id, hasPicture }) => card(id, hasPicture))
        const front = layOutFront(articles, [{ section, articles }])
        const top = [front.lead, ...front.seconds, ...front.newest].flatMap((article) => article?.id ?? [])
        expect(new Set(top).size).toBe(top.length)
        expect(top).toHaveLength(articles.length)
        for (const block of front.sections) {
          const ids = [block.story, ...block.others].map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })
})
