import { desc, eq, gt, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections, tags } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { addSection } from '@/modules/sections/add'
import type { MenuName } from '@/modules/settings/menus'
import { changeMenu } from './change'
import { readMenuAtDesk, readMenuLinks } from './queries'

const admin = commandLineViewer('admin')

beforeEach(async () => {
  await db.execute(sql`truncate sections, tags, standing_pages, settings, redirects restart identity cascade`)
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự', position: 1 },
    { slug: 'giao-duc', name: 'Giáo dục', position: 2 },
  ])
  await db.insert(tags).values({ slug: 'cho-que', name: 'Chợ quê' })
  await db.insert(standingPages).values({ slug: 'lien-he', title: 'Liên hệ', body: [] })
})

async function staleBy(deed: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  await deed()
  return (
    await db
      .select()
      .from(invalidations)
      .where(gt(invalidations.seq, last?.seq ?? 0))
  ).map(({ tag }) => tag)
}
async function change(deed: string, fields: object = {}, menu: MenuName = 'main') {
  const { version } = await readMenuAtDesk(db, menu)
  return changeMenu(admin, { menu, version, deed, ...fields })
}
const labels = async (menu: MenuName = 'main') => (await readMenuLinks(db))[menu].map(({ label }) => label)

const DEFAULT = ['Trang chủ', 'Mới nhất', 'Thời sự', 'Giáo dục', 'Lưu trữ']

test('a menu nobody has arranged follows the sections and the standing pages', async () => {
  expect(await labels()).toEqual(DEFAULT)
  expect(await labels('footer')).toEqual([
    'Tin mới nhất',
    'Tìm kiếm',
    'Lưu trữ theo ngày',
    'Nhận tin',
    'Nhận tin qua RSS',
    'Liên hệ',
    'Trợ năng',
  ])
  await addSection(commandLineViewer(), { name: 'Văn hoá' })
  expect(await labels()).toContain('Văn hoá')
})

test('entries of every kind are added at the end and renew every page', async () => {
  expect(await staleBy(() => change('add', { kind: 'tag', id: '1' }))).toEqual(['site'])
  await change('add', { kind: 'page', id: 1, label: 'Gọi chúng tôi' })
  await change('add', { kind: 'path', path: '/doc-nhieu', label: 'Đọc nhiều' })
  await change('add', { kind: 'link', url: 'https://dichvucong.gov.vn/', label: 'Dịch vụ công' })
  expect(await labels()).toEqual([...DEFAULT, 'Chợ quê', 'Gọi chúng tôi', 'Đọc nhiều', 'Dịch vụ công'])
  expect((await readMenuLinks(db)).main.at(-1)).toEqual({
    path: 'https://dichvucong.gov.vn/',
    label: 'Dịch vụ công',
    isExternal: true,
  })
  const [log] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  expect(log).toMatchObject({ verb: 'change-menu', object: 'settings:menu-main', details: { deed: 'add' } })
  // From now on it is arranged: a new section waits to be put in.
  await addSection(commandLineViewer(), { name: 'Văn hoá' })
  expect(await labels()).not.toContain('Văn hoá')
})

test('entries move, leave, come back, and the whole menu follows the sections again', async () => {
  await change('up', { index: 2 })
  expect(await labels()).toEqual(['Trang chủ', 'Thời sự', 'Mới nhất', 'Giáo dục', 'Lưu trữ'])
  expect(await staleBy(() => change('up', { index: 0 }))).toEqual([])
  expect(await staleBy(() => change('down', { index: 4 }))).toEqual([])
  await change('remove', { index: 1 })
  expect(await labels()).toEqual(['Trang chủ', 'Mới nhất', 'Giáo dục', 'Lưu trữ'])
  await change('undo')
  expect(await labels()).toContain('Thời sự')
  await change('undo')
  expect(await labels()).not.toContain('Thời sự')
  await change('reset')
  expect(await labels()).toEqual(DEFAULT)
  expect(await staleBy(() => change('reset'))).toEqual([])
  await change('undo')
  expect(await labels()).toHaveLength(4)
})

test.each([
  [{ kind: 'section', id: 99 }, { id: 'unknown' }],
  [{ kind: 'tag', id: 'x' }, { id: 'malformed' }],
  [{ kind: 'path', path: '/khong-co', label: 'Hỏng' }, { path: 'nowhere' }],
  [{ kind: 'path', path: '/toa-soan', label: 'Toà soạn' }, { path: 'nowhere' }],
  [{ kind: 'path', path: '//evil.example', label: 'Xấu' }, { path: 'nowhere' }],
  [{ kind: 'path', path: '/luu-tru', label: '' }, { label: 'empty' }],
  [{ kind: 'link', url: 'http://cu.vn', label: 'Không khoá' }, { url: 'not-https' }],
  [{ kind: 'link', url: 'javascript:alert(1)', label: 'Xấu' }, { url: 'not-https' }],
  [{ kind: 'link', url: 'https://a.vn', label: 'x'.repeat(41) }, { label: 'too-long' }],
  [{ kind: 'weather' }, { kind: 'malformed' }],
])('%j is refused: %j', async (item, problems) => {
  expect(await change('add', item)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  expect(await labels()).toEqual(DEFAULT)
})

test('an outdated page, an entry that is not there and a full menu are refused; strangers are not let in', async () => {
  await change('remove', { index: 0 })
  expect(await changeMenu(admin, { menu: 'main', version: 0, deed: 'remove', index: 0 })).toMatchObject({
    refusal: 'edited-meanwhile',
  })
  expect(await change('remove', { index: 20 })).toMatchObject({ refusal: 'not-found' })
  expect(await change('undo', {}, 'footer')).toMatchObject({ refusal: 'not-found' })
  expect(await change('weather')).toMatchObject({ refusal: 'not-found' })
  for (let count = 0; count < 26; count += 1) await change('add', { kind: 'tag', id: 1 })
  expect(await change('add', { kind: 'tag', id: 1 })).toMatchObject({ refusal: 'too-many' })
  const roles: Role[] = ['editor', 'reporter', 'moderator', 'auditor']
  for (const who of [null, ...roles.map((role) => commandLineViewer(role))])
    expect(await changeMenu(who, { menu: 'main', version: 1, deed: 'undo' })).toMatchObject({ refusal: 'forbidden' })
})

test('an entry whose section is retired is passed over, and named at the desk', async () => {
  await change('down', { index: 0 })
  await db.update(sections).set({ retiredAt: new Date() }).where(eq(sections.id, 2))
  expect(await labels()).not.toContain('Giáo dục')
  expect((await readMenuAtDesk(db, 'main')).entries.filter(({ link }) => link === null)).toHaveLength(1)
})
