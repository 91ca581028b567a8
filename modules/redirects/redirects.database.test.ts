import { desc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { authors, sections, tags } from '@/db/schema/shelves'
import { redirects, standingPages } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { addRedirect } from './add'
import { changeRedirect } from './change'
import { countHits } from './count-hits'
import { importRedirects } from './import-csv'
import { freeAddresses, leadOn } from './lead-on'
import { liveAt } from './live-addresses'
import { listRedirects, listRedirectsAfter } from './queries'
import { removeRedirect } from './remove'

const admin = commandLineViewer('admin')

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values({ slug: 'ha-quoc', name: 'Hà Quốc' })
  await db.insert(tags).values({ slug: 'cho-que', name: 'Chợ quê' })
  await db.insert(standingPages).values({ slug: 'gioi-thieu', title: 'Giới thiệu', body: [] })
  const published = { status: 'published', publishedAt: new Date('2026-01-01T00:00:00Z'), sectionId: 1 } as const
  await db.insert(articles).values([
    { id: 1, headline: 'Chợ làng họp lại', ...published },
    { id: 2, headline: 'Đã gỡ', sectionId: 1, status: 'withdrawn' },
    { id: 3, headline: 'Bản nháp', sectionId: 1 },
  ])
})

beforeEach(async () => {
  await db.delete(redirects)
})

const rows = async () =>
  Object.fromEntries(
    (await listRedirectsAfter(db, 0, 100)).map(({ fromPath, toPath, toArticleId }) => [
      fromPath,
      toArticleId ?? toPath,
    ]),
  )
const problemsOf = (result: { ok: boolean; refusal?: unknown }) => (result.ok ? null : result.refusal)
const invalid = (problems: object) => ({ kind: 'invalid', problems })

test('an old address leads to an article by its number, to a list by its path, and everybody is told', async () => {
  const before = await db.$count(invalidations)
  expect(await addRedirect(admin, { from: '/Tin-Tuc/ABC.html', to: '/thoi-su/ten-cu-1' })).toMatchObject({ ok: true })
  expect(await addRedirect(admin, { from: '?id=123', to: '/giao-duc', note: 'Trang cũ' })).toMatchObject({ ok: true })
  expect(
    await addRedirect(admin, { from: 'https://cu.vn/a.aspx?ID=5', to: 'http://localhost:3000/chu-de/cho-que' }),
  ).toMatchObject({ ok: true })
  expect(await rows()).toEqual({ '/tin-tuc/abc.html': 1, '/?id=123': '/giao-duc', '/a.aspx?id=5': '/chu-de/cho-que' })
  expect(await db.$count(invalidations)).toBe(before + 3)
  const [log] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  expect(log).toMatchObject({ verb: 'add-redirect', details: { after: { from: '/a.aspx?id=5' } } })
  const [news] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  expect(news).toMatchObject({ tag: surfaceTag.redirects, kind: 'stale' })
})

test.each([
  ['', '/giao-duc', { from: 'empty' }],
  ['tin-tuc', '/giao-duc', { from: 'malformed' }],
  ['/a', '', { to: 'empty' }],
  ['/a', 'javascript:alert(1)', { to: 'foreign' }],
  ['/a', '//evil.example', { to: 'foreign' }],
  ['/a', '/\\evil.example', { to: 'malformed' }],
  ['/a', 'https://evil.example/thoi-su', { to: 'foreign' }],
  ['/a', '/khong-co-muc-nay', { to: 'nowhere' }],
  ['/a', '/thoi-su/x-99', { to: 'nowhere' }],
  ['/a', '/thoi-su/x-2', { to: 'nowhere' }],
  ['/a', '/thoi-su/x-3', { to: 'nowhere' }],
  ['/a', '/toa-soan', { to: 'door' }],
  ['/thoi-su', '/giao-duc', { from: 'live' }],
  ['/thoi-su?id=4', '/giao-duc', { from: 'live' }],
  ['/', '/giao-duc', { from: 'live' }],
  ['/thoi-su/cho-lang-hop-lai-1', '/giao-duc', { from: 'live' }],
  ['/trang/gioi-thieu', '/giao-duc', { from: 'live' }],
  ['/tac-gia/ha-quoc', '/giao-duc', { from: 'live' }],
  ['/luu-tru/2017', '/giao-duc', { from: 'live' }],
  ['/media/a.jpg', '/giao-duc', { from: 'door' }],
  ['/toa-soan/bai', '/giao-duc', { from: 'door' }],
  ['/a', '/A/', { to: 'loop' }],
  ['/a', '/giao-duc', { note: 'too-long' }],
])('from %j to %j is refused: %j', async (from, to, problems) => {
  const note = 'note' in problems ? 'x'.repeat(300) : ''
  const found = problemsOf(await addRedirect(admin, { from, to, note }))
  expect(found).toMatchObject({ kind: 'invalid' })
  expect((found as { problems: object }).problems).toEqual(problems)
  expect(await rows()).toEqual({})
})

test('the withdrawn and the differently worded address of an article may lead on', async () => {
  expect(await addRedirect(admin, { from: '/thoi-su/da-go-2', to: '/thoi-su/x-1' })).toMatchObject({ ok: true })
  expect(await addRedirect(admin, { from: '/tin/cu-1', to: '/giao-duc' })).toMatchObject({ ok: true })
  expect(await rows()).toEqual({ '/thoi-su/da-go-2': 1, '/tin/cu-1': '/giao-duc' })
})

test('only who lays out the site may, and one address is not led two ways', async () => {
  const input = { from: '/a', to: '/giao-duc' }
  for (const who of [null, commandLineViewer('editor'), commandLineViewer('auditor')]) {
    expect(await addRedirect(who, input)).toMatchObject({ refusal: 'forbidden' })
    expect(await changeRedirect(who, { id: 1, ...input })).toMatchObject({ refusal: 'forbidden' })
    expect(await removeRedirect(who, { id: 1 })).toMatchObject({ refusal: 'forbidden' })
    expect(await importRedirects(who, { csv: '/a,/giao-duc' })).toMatchObject({ refusal: 'forbidden' })
  }
  expect(await addRedirect(admin, input)).toMatchObject({ ok: true })
  expect(problemsOf(await addRedirect(admin, { ...input, from: '/A/' }))).toEqual(invalid({ from: 'taken' }))
})

test('chains are collapsed at both ends, and a ring is refused', async () => {
  await leadOn(db, { from: '/b', to: { path: '/giao-duc' }, kind: 'renamed' }, null)
  expect(await addRedirect(admin, { from: '/a', to: '/b' })).toMatchObject({ ok: true })
  expect(await rows()).toEqual({ '/b': '/giao-duc', '/a': '/giao-duc' })
  // The section gets another name: what led to it leads to the new name at once.
  await leadOn(db, { from: '/giao-duc', to: { path: '/thoi-su' }, kind: 'renamed' }, null)
  expect(await rows()).toEqual({ '/a': '/thoi-su', '/b': '/thoi-su', '/giao-duc': '/thoi-su' })
  // And its old name back: nothing leads away from an address in use.
  await freeAddresses(db, ['/giao-duc'])
  await leadOn(db, { from: '/thoi-su', to: { path: '/giao-duc' }, kind: 'renamed' }, null)
  expect(await rows()).toEqual({ '/a': '/giao-duc', '/b': '/giao-duc', '/thoi-su': '/giao-duc' })
  await leadOn(db, { from: '/z', to: { path: '/z' }, kind: 'manual' }, null)
  expect(Object.keys(await rows())).toHaveLength(3)
})

test('no order of renames leaves a chain or a ring', async () => {
  const names = ['/m', '/n', '/o']
  let current = '/m'
  for (const next of ['/n', '/o', '/m', '/o', '/n', '/m']) {
    await freeAddresses(db, [next])
    await leadOn(db, { from: current, to: { path: next }, kind: 'renamed' }, null)
    current = next
    const table = await rows()
    expect(table[current]).toBeUndefined()
    for (const name of names.filter((one) => one in table)) expect(table[name]).toBe(current)
  }
})

test('a redirect is changed and keeps its hits, and is taken away and can be put back', async () => {
  await addRedirect(admin, { from: '/a', to: '/giao-duc' })
  await addRedirect(admin, { from: '/b', to: '/giao-duc' })
  const [row] = await db.select().from(redirects).where(eq(redirects.fromPath, '/a'))
  const id = row!.id
  await countHits(db, new Map([[id, { count: 3, lastAt: new Date('2026-11-01T00:00:00Z') }]]))
  await countHits(
    db,
    new Map([
      [id, { count: 2, lastAt: new Date('2026-10-01T00:00:00Z') }],
      [99_999, { count: 1, lastAt: new Date() }],
    ]),
  )
  expect(await changeRedirect(admin, { id, from: '/a2', to: '/thoi-su/x-1', note: 'Sửa' })).toMatchObject({ ok: true })
  const [after] = await db.select().from(redirects).where(eq(redirects.id, id))
  expect(after).toMatchObject({ fromPath: '/a2', toArticleId: 1, toPath: '', hitCount: 5, note: 'Sửa' })
  expect(after?.lastHitAt).toEqual(new Date('2026-11-01T00:00:00Z'))
  expect(problemsOf(await changeRedirect(admin, { id, from: '/b', to: '/giao-duc' }))).toEqual(
    invalid({ from: 'taken' }),
  )
  expect(await changeRedirect(admin, { id: 12_345, from: '/c', to: '/giao-duc' })).toMatchObject({
    refusal: 'not-found',
  })
  expect(await changeRedirect(admin, { id: 'x', from: '/c', to: '/giao-duc' })).toMatchObject({ refusal: 'not-found' })

  const removed = await removeRedirect(admin, { id })
  expect(removed).toMatchObject({ ok: true, value: { from: '/a2', note: 'Sửa' } })
  expect(await removeRedirect(admin, { id })).toMatchObject({ refusal: 'not-found' })
  expect(await removeRedirect(admin, {})).toMatchObject({ refusal: 'not-found' })
  expect(await addRedirect(admin, removed.ok ? removed.value : {})).toMatchObject({ ok: true })
  expect(await rows()).toEqual({ '/b': '/giao-duc', '/a2': 1 })
})

test('a table is taken whole or not at all, and says which line is wrong', async () => {
  const good = 'từ,đến,ghi chú\n/cu/1.html,/thoi-su/x-1,"Báo cũ, 2015"\n/cu/2.html,/giao-duc'
  expect(await importRedirects(admin, { csv: good })).toMatchObject({ ok: true, value: { count: 2 } })
  expect(await rows()).toEqual({ '/cu/1.html': 1, '/cu/2.html': '/giao-duc' })
  // Once more is no harm, and a later table decides.
  expect(await importRedirects(admin, { csv: '/cu/1.html;/giao-duc' })).toMatchObject({ ok: true })
  expect(await rows()).toEqual({ '/cu/1.html': '/giao-duc', '/cu/2.html': '/giao-duc' })
  const bad = '/cu/3.html,/giao-duc\n/thoi-su,/giao-duc\n/cu/4.html,https://evil.example\nchỉ một ô'
  expect(problemsOf(await importRedirects(admin, { csv: bad }))).toEqual({
    kind: 'invalid-lines',
    problems: [
      { line: 2, field: 'from', problem: 'live' },
      { line: 3, field: 'to', problem: 'foreign' },
      { line: 4, field: 'from', problem: 'malformed' },
      { line: 4, field: 'to', problem: 'empty' },
    ],
  })
  expect(Object.keys(await rows())).toHaveLength(2)
  expect(await importRedirects(admin, { csv: '\n \n' })).toMatchObject({ refusal: 'empty' })
  expect(await importRedirects(admin, { csv: 'x'.repeat(700_000) })).toMatchObject({ refusal: 'too-long' })
  expect(await importRedirects(admin, { csv: '/a,/giao-duc\n'.repeat(1_001) })).toMatchObject({ refusal: 'too-long' })
})

test('the list shows the most used first, finds a part of an address, and pages without a gap', async () => {
  for (const from of ['/x/1', '/x/2', '/y_1', '/x/3']) await addRedirect(admin, { from, to: '/giao-duc' })
  const [used] = await db.select().from(redirects).where(eq(redirects.fromPath, '/x/2'))
  await countHits(db, new Map([[used!.id, { count: 9, lastAt: new Date() }]]))
  const all = await listRedirects(db, { text: '', kind: null, after: null, limit: 2 })
  expect(all.map(({ fromPath }) => fromPath)).toEqual(['/x/2', '/x/3'])
  const rest = await listRedirects(db, { text: '', kind: 'manual', after: all[1]!, limit: 5 })
  expect(rest.map(({ fromPath }) => fromPath)).toEqual(['/y_1', '/x/1'])
  const found = await listRedirects(db, { text: 'y_', kind: null, after: null, limit: 5 })
  expect(found.map(({ fromPath }) => fromPath)).toEqual(['/y_1'])
  expect(await listRedirects(db, { text: '', kind: 'imported', after: null, limit: 5 })).toEqual([])
})

test('what an address names is read from the tables', async () => {
  expect(await liveAt(db, '/thoi-su/feed.xml')).toBe('page')
  expect(await liveAt(db, '/feed.xml')).toBe('page')
  expect(await liveAt(db, '/thoi-su/khac-1')).toBe('other-words')
  expect(await liveAt(db, '/thoi-su/khac-2')).toBe('withdrawn')
  expect(await liveAt(db, '/thoi-su/khac-3')).toBeNull()
  expect(await liveAt(db, '/chu-de/cho-que')).toBe('page')
  expect(await liveAt(db, '/chu-de/khong-co')).toBeNull()
  expect(await liveAt(db, '/a/b/c/d')).toBeNull()
})
