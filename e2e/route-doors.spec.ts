import { randomUUID } from 'node:crypto'
import { ROLES } from '@/db/schema/accounts'
import { ARTICLE_STATUSES } from '@/db/schema/articles'
import { DOORS } from '@/modules/accounts/doors/all-doors'
import { mayOnArticle, mayPass, type PageDoor } from '@/modules/accounts/doors/door'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { type Answer, Caller } from './doors/knock'
import { anArticleInState, articleNow, refusalsOf, sectionsFor, THEIR_SECTION, writingOn } from './doors/objects'
import { expect, test } from './newsroom'
import { aPerson } from './people'

/** The doors for the scripts of the newsroom's pages: what they take in, walked as everybody who may not. */
const isPost = (door: (typeof DOORS)[number]): door is PageDoor => door.kind === 'route' && door.method === 'POST'
const doors = DOORS.filter(isPost)

test.beforeAll(async () => {
  await saveSettings(commandLineViewer('chief'), { newsroom: { isOnePersonNewsroom: false } })
})
test.afterAll(async () => {
  await saveSettings(commandLineViewer('chief'), { newsroom: { isOnePersonNewsroom: true } })
})

type Target = { id: number; version: number }

const content = {
  headline: 'Tiêu đề của người khác',
  standfirst: '',
  dateline: '',
  body: [],
  sectionId: '1',
  authorIds: [],
  tags: '',
  leadMediaId: '',
  commentsOpen: true,
}

/** What nothing is wrong with, for each door that acts on an article. */
const ON_ARTICLE: Readonly<Record<string, (article: Target, session: string) => object>> = {
  '/toa-soan/ban-viet': ({ id, version }, session) => ({
    session,
    articleId: id,
    baseVersion: version,
    sequence: 1,
    content,
  }),
  '/toa-soan/ban-viet/bo': ({ id, version }, session) => ({
    session,
    articleId: id,
    baseVersion: version,
    sequence: 1,
  }),
  '/toa-soan/ban-dan': ({ id }, session) => ({ session, articleId: id, source: 'word', html: '<p>Chữ dán.</p>' }),
  '/toa-soan/giu-bai': ({ id }, session) => ({ articleId: id, session, isTakeOver: true }),
}

const callersOf = async (baseURL: string | undefined, address: string) =>
  Promise.all(
    ROLES.map(async (role) =>
      Caller.of(await aPerson(role, role === 'editor' ? [THEIR_SECTION] : []), baseURL, address),
    ),
  )

function expectNothingTold({ status, body }: Answer, headline: string, what: string, statuses = [403]) {
  expect(statuses, what).toContain(status)
  expect(body, what).not.toContain(headline)
  expect(body, what).not.toContain('version')
}

test('cửa nào nhận chữ về một bài đều có trong bảng quy tắc theo bài', () => {
  const ruled = doors.filter(({ onArticle }) => onArticle).map(({ path }) => path)
  expect(ruled.sort()).toEqual(Object.keys(ON_ARTICLE).sort())
})

for (const door of doors.filter(({ onArticle }) => onArticle)) {
  const rules = [door.onArticle ?? []].flat()

  test(`${door.path}: mọi vai × bài của ai × chuyên mục nào × trạng thái`, async ({ baseURL, address }) => {
    const input = ON_ARTICLE[door.path]!
    const standingsOf = (role: Role) =>
      ARTICLE_STATUSES.flatMap((status) =>
        [true, false].flatMap((isOwn) => sectionsFor(role).map((isInTheirs) => ({ status, isOwn, isInTheirs }))),
      )
    const callers = await callersOf(baseURL, address)
    const counts = await Promise.all(
      callers.map(async (caller) => {
        const { role, id: viewerId } = caller.viewer!
        let refused = 0
        for (const { status, isOwn, isInTheirs } of standingsOf(role)) {
          const standing = { role, isOwn, isInTheirSections: role === 'editor' && isInTheirs, status }
          const article = await anArticleInState(status, isOwn ? viewerId : null, isInTheirs)
          const what = `${door.path}: ${role}, ${status}, ${isOwn ? 'bài mình' : 'bài người khác'}`
          if (mayPass(door, role) && rules.some((rule) => mayOnArticle(rule, standing))) {
            if (isOwn) expect((await caller.post(door.path, input(article, randomUUID()))).status, what).toBe(200)
            continue
          }
          const [before, around] = [await articleNow(article.id), await writingOn(article.id)]
          const noted = await refusalsOf(viewerId)
          expectNothingTold(await caller.post(door.path, input(article, randomUUID())), article.headline, what)
          expect(await articleNow(article.id), what).toBe(before)
          expect(await writingOn(article.id), what).toBe(around)
          expect(await refusalsOf(viewerId), what).toBe(noted + 1)
          refused += 1
        }
        return refused
      }),
    )
    for (const [index, role] of ROLES.entries())
      if (!mayPass(door, role)) expect(counts[index], role).toBe(standingsOf(role).length)
    expect(counts[ROLES.indexOf('contributor')], 'cộng tác viên với bài người khác').toBeGreaterThan(0)

    const article = await anArticleInState('draft', null, true)
    const [before, around] = [await articleNow(article.id), await writingOn(article.id)]
    const stranger = Caller.nobody(baseURL, address)
    const sent = input(article, randomUUID())
    expectNothingTold(await stranger.post(door.path, sent), article.headline, 'khi chưa đăng nhập', [401])
    const chief = callers[ROLES.indexOf('chief')]!
    const foreign = await chief.post(door.path, sent, 'https://ke-xau.example')
    expectNothingTold(foreign, article.headline, 'từ trang của người khác')
    expect(await articleNow(article.id)).toBe(before)
    expect(await writingOn(article.id)).toBe(around)
  })
}

test('thả một bài: không ai thả được bài người khác đang giữ', async ({ baseURL, address }) => {
  const path = '/toa-soan/giu-bai/tha'
  const article = await anArticleInState('draft', null, true)
  const callers = await callersOf(baseURL, address)
  const session = randomUUID()
  await callers[ROLES.indexOf('chief')]!.post('/toa-soan/giu-bai', { articleId: article.id, session })
  const held = await writingOn(article.id)
  expect(held).toContain(session)
  for (const caller of callers.filter(({ viewer }) => viewer!.role !== 'chief')) {
    const { role, id } = caller.viewer!
    const noted = await refusalsOf(id)
    const answer = await caller.post(path, { articleId: article.id, session })
    const mayCome = doors.some((door) => door.path === path && mayPass(door, role))
    expectNothingTold(answer, article.headline, role, [mayCome ? 200 : 403])
    expect(await refusalsOf(id), role).toBe(noted + (mayCome ? 0 : 1))
    expect(await writingOn(article.id), role).toBe(held)
  }
})

test('nhận tệp và mẫu đoạn: ai không được giao thì bị từ chối trước khi có gì được đọc', async ({
  baseURL,
  address,
}) => {
  const callers = await callersOf(baseURL, address)
  const takers = doors.filter(({ onArticle, onLease }) => !onArticle && !onLease)
  expect(takers.length).toBeGreaterThan(0)
  for (const door of takers) {
    const stranger = await Caller.nobody(baseURL, address).post(door.path, {})
    expect([401, 403], `${door.path} khi chưa đăng nhập`).toContain(stranger.status)
    for (const caller of callers) {
      const { role, id } = caller.viewer!
      const noted = await refusalsOf(id)
      const { status } = await caller.post(door.path, {})
      const what = `${door.path} với vai ${role}`
      if (mayPass(door, role)) expect([400, 415, 422], what).toContain(status)
      else expect(status, what).toBe(403)
      expect(await refusalsOf(id), what).toBe(noted + (mayPass(door, role) ? 0 : 1))
    }
  }
})
