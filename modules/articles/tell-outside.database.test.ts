import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { outboxPings } from '@/db/schema/pings'
import { authors, sections } from '@/db/schema/shelves'
import { settings } from '@/db/schema/site'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import type { Result } from '@/lib/result'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { updatePublished } from './correct'
import { moveArticle } from './move'
import { publishArticle } from './publish'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw'

const desk = commandLineViewer()

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** What was put on its way since the last look. */
async function told() {
  const rows = await db.select().from(outboxPings).orderBy(asc(outboxPings.path))
  await db.delete(outboxPings)
  const of = (target: string) => rows.filter((row) => row.target === target).map(({ path }) => path)
  return { addresses: of('index-now'), feeds: of('web-sub').filter((path) => path.endsWith('.json')) }
}

beforeEach(async () => {
  await db.delete(outboxPings)
})

test('publishing, correcting, retitling, moving, withdrawing and restoring are told, where it is and where it was', async () => {
  const value = { hubUrl: 'https://hub.example.vn/', indexNowKey: '0123456789abcdef' }
  await db.insert(settings).values({ key: 'discovery', value })
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
  const text = {
    headline: 'Chợ làng họp lại',
    standfirst: 'Sáng nay.',
    body: 'Chợ họp lại từ sáng nay.',
    sectionId: 1,
    authorIds: [1],
    tags: 'Chợ quê',
  }
  const { id, version } = accepted(await saveDraft(desk, text))
  expect(await told()).toEqual({ addresses: [], feeds: [] })
  const before = `/thoi-su/cho-lang-hop-lai-${id}`
  const feeds = ['/chu-de/cho-que/feed.json', '/feed.json', '/tac-gia/ha-quoc/feed.json', '/thoi-su/feed.json']
  let saved = accepted(await publishArticle(desk, { id, version }))
  expect(await told()).toEqual({ addresses: [before], feeds })
  saved = accepted(await updatePublished(desk, { ...text, standfirst: 'Từ sáng nay.', ...saved }))
  expect(await told()).toEqual({ addresses: [before], feeds })
  saved = accepted(await updatePublished(desk, { ...text, headline: 'Chợ làng mở lại', ...saved }))
  expect(await told()).toEqual({ addresses: [before, `/thoi-su/cho-lang-mo-lai-${id}`], feeds })
  saved = accepted(await moveArticle(desk, { id, version: saved.version, sectionId: 2 }))
  const after = `/giao-duc/cho-lang-mo-lai-${id}`
  expect(await told()).toEqual({
    addresses: [after, `/thoi-su/cho-lang-mo-lai-${id}`],
    feeds: [...feeds.slice(0, 2), '/giao-duc/feed.json', ...feeds.slice(2)].sort(),
  })
  await db.insert(storylines).values({ id: 1, slug: 'cho-lang', title: 'Chợ làng' })
  await db.insert(storylineArticles).values({ storylineId: 1, articleId: id })
  saved = accepted(await withdrawArticle(desk, { id, version: saved.version, reason: 'Sai tên' }))
  const gone = await told()
  expect(gone.addresses).toEqual([after])
  expect(gone.feeds).toContain('/dong-su-kien/cho-lang/feed.json')
  accepted(await restoreArticle(desk, { id, version: saved.version }))
  expect((await told()).addresses).toEqual([after])
})
