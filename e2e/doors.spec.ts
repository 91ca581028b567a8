import { ROLES } from '@/db/schema/accounts'
import { ARTICLE_STATUSES } from '@/db/schema/articles'
import { DOORS } from '@/modules/accounts/doors/all-doors'
import { type ActionDoor, type ArticleRule, mayOnArticle, mayPass, type PageDoor } from '@/modules/accounts/doors/door'
import { READS_AT_DESK } from '@/modules/accounts/doors/newsroom-doors'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { builtActions, builtPaths } from './doors/built-doors'
import { ARTICLE_FORMS, pageOf } from './doors/forms'
import { Caller } from './doors/knock'
import { anArticleInState, articleNow, commentNow, refusalsOf, sectionsFor, THEIR_SECTION } from './doors/objects'
import { expect, test } from './newsroom'
import { aPerson } from './people'
import { anArticle, aPendingComment, aSubmittedText } from './table'

const pages = DOORS.filter((door): door is PageDoor => door.kind === 'page' || door.kind === 'route')
const actions = DOORS.filter((door): door is ActionDoor => door.kind === 'action')
test.beforeAll(async () => {
  await saveSettings(commandLineViewer('chief'), { newsroom: { isOnePersonNewsroom: false } })
})
test.afterAll(async () => {
  await saveSettings(commandLineViewer('chief'), { newsroom: { isOnePersonNewsroom: true } })
})

const desk = pages.filter(
  (door) => door.path.startsWith('/toa-soan') && door.reach !== 'everyone' && door.method !== 'POST',
)
/** A pattern with its variable parts filled in. */
const filled = (pattern: string, id: number) =>
  pattern
    .replace('[...khac]', 'khong-co')
    .replace('[version]', '1')
    .replace(/\[\w+\]/g, String(id))
const idOf = ({ file, name }: ActionDoor) => builtActions().find((one) => one.file === file && one.name === name)?.id

const everyRole = async (): Promise<Viewer[]> =>
  Promise.all(ROLES.map((role) => aPerson(role, role === 'editor' ? [THEIR_SECTION] : [])))

test('mọi cửa của bản dựng đều có trong bảng, và bảng không kể cửa nào đã mất', () => {
  expect(builtPaths().sort()).toEqual(pages.map(({ path }) => path).sort())
  const named = ({ file, name }: { file: string; name: string }) => `${file} ${name}`
  expect(builtActions().map(named).sort()).toEqual(actions.map(named).sort())
})

test('trang của toà soạn: ai không được phép thì bị từ chối, có dòng trong nhật ký, không lộ chữ nào', async ({
  baseURL,
  address,
}) => {
  // Every page of the desk for every role.
  test.slow()
  const people = await everyRole()
  const callers = await Promise.all(people.map((viewer) => Caller.of(viewer, baseURL, address)))
  for (const door of desk) {
    const article = await anArticleInState('draft', null, false)
    const path = filled(door.path, article.id)
    const stranger = await Caller.nobody(baseURL, address).get(path)
    // A page leads to the sign-in page; a route says it in JSON to the script that asked.
    if (door.kind === 'route' && stranger.status === 401) expect(stranger.body, path).toBe('{"kind":"signed-out"}')
    else {
      expect([303, 307], `${path} khi chưa đăng nhập`).toContain(stranger.status)
      expect(stranger.location, path).toContain('/toa-soan/dang-nhap')
    }
    for (const caller of callers) {
      const { role, id } = caller.viewer!
      if (mayPass(door, role)) continue
      const before = await refusalsOf(id)
      const answer = await caller.get(path)
      expect(answer.status, `${path} với vai ${role}`).toBe(403)
      expect(answer.body, `${path} với vai ${role}`).not.toContain(article.headline)
      expect(await refusalsOf(id), `${path} với vai ${role}`).toBeGreaterThan(before)
    }
  }
})

test('trang của một bài: cộng tác viên chỉ mở được bài của mình', async ({ baseURL, address }) => {
  const contributor = await aPerson('contributor')
  const caller = await Caller.of(contributor, baseURL, address)
  for (const status of ARTICLE_STATUSES) {
    const [own, other] = [
      await anArticleInState(status, contributor.id, true),
      await anArticleInState(status, null, true),
    ]
    expect((await caller.get(`/toa-soan/bai/${own.id}`)).body, status).toContain(own.headline)
    const refused = await caller.get(`/toa-soan/bai/${other.id}`)
    expect(refused.status, status).toBe(403)
    expect(refused.body, status).not.toContain(other.headline)
  }
})

/** Everything the table does not allow is refused, changes nothing, tells nothing, and leaves a line in the log. */
async function expectRefused(caller: Caller, door: ActionDoor, rules: readonly ArticleRule[], deed?: string) {
  const { role, id: viewerId } = caller.viewer!
  const form = ARTICLE_FORMS[door.name]
  const actionId = idOf(door)
  if (!form || !actionId) throw new Error(`chưa có biểu mẫu thử cho ${door.name}`)
  let refusedCount = 0
  for (const status of ARTICLE_STATUSES)
    for (const isOwn of [true, false])
      for (const isInTheirSections of sectionsFor(role)) {
        const standing = { role, isOwn, isInTheirSections: role === 'editor' && isInTheirSections, status }
        if (rules.some((rule) => mayOnArticle(rule, standing))) continue
        const article = await anArticleInState(status, isOwn ? viewerId : null, isInTheirSections)
        const what = `${door.name} ${deed ?? ''}: ${role}, ${status}, ${isOwn ? 'bài mình' : 'bài người khác'}`
        const [before, noted] = [await articleNow(article.id), await refusalsOf(viewerId)]
        const answer = await caller.callAction(pageOf(door.name, article), actionId, form(article, deed))
        // Whoever may not even read the text learns nothing of its state.
        const mayRead = mayOnArticle(READS_AT_DESK, standing)
        expect(mayRead ? [403, 409] : [403], what).toContain(answer.status)
        expect(await articleNow(article.id), what).toBe(before)
        if (answer.status === 403) {
          expect(answer.body, what).not.toContain(article.headline)
          expect(await refusalsOf(viewerId), what).toBeGreaterThan(noted)
        }
        refusedCount += 1
      }
  return refusedCount
}

for (const door of actions.filter((one) => one.onArticle || one.onArticleBy)) {
  const deeds: [string | undefined, readonly ArticleRule[]][] = door.onArticleBy
    ? Object.entries(door.onArticleBy.rules)
    : [[undefined, door.onArticle ? [door.onArticle] : []]]
  for (const [deed, rules] of deeds) {
    test(`${door.name}${deed ? ` (${deed})` : ''}: mọi vai × bài của ai × chuyên mục nào × trạng thái`, async ({
      baseURL,
      address,
    }) => {
      test.setTimeout(120_000)
      const people = await everyRole()
      const counts = await Promise.all(
        people.map(async (viewer) => expectRefused(await Caller.of(viewer, baseURL, address), door, rules, deed)),
      )
      const isFree = ({ roles, statuses }: ArticleRule, role: Role) =>
        roles[role] === 'any' && statuses.length === ARTICLE_STATUSES.length
      for (const [index, { role }] of people.entries())
        if (!rules.some((rule) => isFree(rule, role)))
          expect(counts[index], `${role} cũng có việc bị từ chối`).toBeGreaterThan(0)
      expect(Math.max(...counts), 'có vai bị từ chối').toBeGreaterThan(0)
      const article = await anArticleInState('draft', null, true)
      const before = await articleNow(article.id)
      const form = ARTICLE_FORMS[door.name]?.(article, deed) ?? {}
      const answer = await Caller.nobody(baseURL, address).callAction(
        pageOf(door.name, article),
        idOf(door) ?? '',
        form,
      )
      expect(answer.status).toBe(403)
      expect(answer.body).not.toContain(article.headline)
      expect(await articleNow(article.id)).toBe(before)
    })
  }
}

test('duyệt bình luận: ai không giữ chuyên mục ấy thì bị từ chối', async ({ baseURL, address }) => {
  const door = actions.find(({ name }) => name === 'moderateAction')
  const elsewhere = await anArticle({ sectionSlug: 'giao-duc' })
  for (const viewer of await everyRole()) {
    const over = door?.onComment?.[viewer.role]
    if (!door || over === 'any') continue
    const comment = await aPendingComment(elsewhere.id)
    const [before, noted] = [await commentNow(comment.id), await refusalsOf(viewer.id)]
    const caller = await Caller.of(viewer, baseURL, address)
    const fields = { bl: `${comment.id}.${comment.version}`, viec: 'duyet' }
    const answer = await caller.callAction('/toa-soan/binh-luan', idOf(door) ?? '', fields)
    expect(answer.status, viewer.role).toBe(403)
    expect(answer.body, viewer.role).not.toContain(comment.body)
    expect(await commentNow(comment.id), viewer.role).toBe(before)
    expect(await refusalsOf(viewer.id), viewer.role).toBe(noted + 1)
  }
})

test('mọi việc của toà soạn: ai không được giao thì bị từ chối trước khi biểu mẫu được đọc', async ({
  baseURL,
  address,
}) => {
  test.setTimeout(120_000)
  const callers = await Promise.all((await everyRole()).map((viewer) => Caller.of(viewer, baseURL, address)))
  const nobody = Caller.nobody(baseURL, address)
  // Those about one text or comment are walked above and below, with forms that nothing else is wrong with.
  const isWalkedApart = (door: ActionDoor) => door.onArticle || door.onArticleBy || door.onComment
  for (const door of actions.filter((one) => one.reach !== 'everyone' && !isWalkedApart(one))) {
    const built = builtActions().find((one) => one.file === door.file && one.name === door.name)
    const [path, id] = [filled(built?.page ?? '', 1), built?.id ?? '']
    const fields = { id: '1', version: '1' }
    expect((await nobody.callAction(path, id, fields)).status, `${door.name} khi chưa đăng nhập`).toBe(403)
    for (const caller of callers) {
      const { role, id: viewerId } = caller.viewer!
      if (mayPass(door, role)) continue
      const noted = await refusalsOf(viewerId)
      expect((await caller.callAction(path, id, fields)).status, `${door.name} với vai ${role}`).toBe(403)
      expect(await refusalsOf(viewerId), `${door.name} với vai ${role}`).toBeGreaterThan(noted)
    }
  }
})

test('một biểu mẫu không đến từ trang của mình bị từ chối ở mọi cửa của toà soạn', async ({ baseURL, request }) => {
  for (const door of actions.filter(({ file }) => file.includes('/toa-soan/'))) {
    const answer = await request.post(`${baseURL}/toa-soan/bai/1`, {
      headers: { 'Next-Action': idOf(door) ?? '', Origin: 'https://ke-xau.example' },
      multipart: { '0': '[null,"$K1"]' },
    })
    expect(answer.status(), door.name).toBe(403)
  }
})

test('không ai tự duyệt bài của mình: không có nút, và gửi thẳng biểu mẫu thì bị từ chối', async ({
  page,
  signInAs,
  baseURL,
  address,
}) => {
  const chief = await signInAs('chief')
  const own = await aSubmittedText({ by: chief })
  await page.goto(`/toa-soan/bai/${own.id}`)
  await expect(page.getByRole('button', { name: 'Rút lại' })).toBeVisible()
  for (const name of ['Duyệt', 'Trả lại', 'Xuất bản'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  const door = actions.find(({ name }) => name === 'returnAction')
  const caller = await Caller.of(chief, baseURL, address)
  const form = ARTICLE_FORMS['returnAction']?.(own) ?? {}
  const answer = await caller.callAction(pageOf('returnAction', own), (door && idOf(door)) ?? '', form)
  expect(answer.status).toBe(403)
  expect(JSON.parse(await articleNow(own.id))).toMatchObject({ status: 'submitted', version: own.version })
})
