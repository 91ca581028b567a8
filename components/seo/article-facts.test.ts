import { expect, test } from 'vitest'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import { officeOf } from '@/modules/settings/office'
import { articleFacts } from './article-facts'

const article: PublishedArticle = {
  id: 12,
  headline: 'Chợ làng họp lại',
  standfirst: 'Sau hai năm sửa sang.',
  path: '/thoi-su/cho-lang-hop-lai-12',
  language: 'vi',
  translationPath: null,
  section: { slug: 'thoi-su', name: 'Thời sự' },
  publishedAt: new Date('2017-03-14T03:43:00Z'),
  correctedAt: new Date('2017-03-15T01:00:00Z'),
  leadMediaId: null,
  leadPicture: null,
  approvedCommentCount: 0,
  body: [],
  relatedIds: [],
  dateline: '',
  authors: [],
  tags: [],
  commentsOpen: true,
  corrections: [],
  hasHistory: true,
}

test('a correction is told to machines with its hour, and dates the text', () => {
  const at = new Date('2017-03-15T01:00:00Z')
  const corrections = [{ version: 3, wrong: 'Có 150 hộ.', right: 'Có 105 hộ.', changesMeaning: true, at }]
  expect(articleFacts({ ...article, corrections }, officeOf(null), 'https://bao.vn')).toMatchObject({
    dateModified: '2017-03-15T08:00:00+07:00',
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Đã đăng: Có 150 hộ. Đúng là: Có 105 hộ.',
        datePublished: '2017-03-15T08:00:00+07:00',
      },
    ],
  })
})

test('a text in which nothing was wrong says nothing of corrections', () => {
  expect(articleFacts(article, officeOf(null), 'https://bao.vn')).not.toHaveProperty('correction')
})
