import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import type { Viewer } from '@/modules/accounts/viewer'
import { verifyAudit } from '@/modules/audit/verify'
import { deleteFilter } from './delete-filter'
import { moveFilter } from './move-filter'
import { renameFilter } from './rename-filter'
import { saveFilter } from './save-filter'
import { FILTERS_MAX, listFilters } from './saved-filter'

const people: Viewer[] = []

beforeAll(async () => {
  for (const name of ['Lan', 'Minh', 'Kiểm duyệt'] as const) {
    const role = name === 'Kiểm duyệt' ? 'moderator' : 'reporter'
    const [row] = await db
      .insert(users)
      .values({ email: `${name}@b.vn`, name, role, passwordHash: '-' })
      .returning()
    people.push({ id: row!.id, name, email: '', role, sectionIds: [] })
  }
})

const names = async (viewer: Viewer) => (await listFilters(db, viewer.id)).map(({ name }) => name)

async function saved(viewer: Viewer, name: string, query: string) {
  const result = await saveFilter(viewer, { name, query })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('a person keeps filters in an order of their own, and nobody else sees or touches them', async () => {
  const [lan, minh, moderator] = people as [Viewer, Viewer, Viewer]
  const first = await saved(lan, 'Chờ duyệt', 'trang-thai=submitted')
  await saved(lan, 'Chợ', 'q=cho+que')
  const third = await saved(lan, 'Của tôi', 'nguoi-viet=1')
  await moveFilter(lan, { id: third.id, direction: 'up' })
  await moveFilter(lan, { id: first.id, direction: 'up' })
  expect(await names(lan)).toEqual(['Chờ duyệt', 'Của tôi', 'Chợ'])
  await moveFilter(lan, { id: first.id, direction: 'down' })
  expect(await names(lan)).toEqual(['Của tôi', 'Chờ duyệt', 'Chợ'])
  await renameFilter(lan, { id: first.id, name: ' Bài  chờ ' })
  expect(await names(lan)).toEqual(['Của tôi', 'Bài chờ', 'Chợ'])
  for (const verb of [renameFilter, moveFilter, deleteFilter]) {
    const input = { id: first.id, name: 'Chiếm', direction: 'up' }
    expect(await verb(minh, input)).toEqual({ ok: false, refusal: 'not-found' })
    expect(await verb(null, input)).toEqual({ ok: false, refusal: 'forbidden' })
    expect(await verb(moderator, input)).toEqual({ ok: false, refusal: 'forbidden' })
    expect(await verb(lan, { ...input, id: 'x' })).toEqual({ ok: false, refusal: 'not-found' })
  }
  expect(await moveFilter(lan, { id: first.id, direction: 'sideways' })).toMatchObject({ refusal: 'not-found' })
  expect(await names(minh)).toEqual([])
  const gone = await deleteFilter(lan, { id: first.id })
  if (!gone.ok) throw new Error('không xoá được')
  expect(await names(lan)).toEqual(['Của tôi', 'Chợ'])
  await saveFilter(lan, gone.value)
  expect(await names(lan)).toEqual(['Của tôi', 'Chợ', 'Bài chờ'])
  expect((await verifyAudit(db)).firstBadId).toBeNull()
})

test('the same list is kept once, under its last name', async () => {
  const minh = people[1] as Viewer
  const one = await saved(minh, 'Nháp', 'trang-thai=draft')
  const other = await saved(minh, 'Bản nháp', 'trang-thai=draft')
  expect(other.id).toBe(one.id)
  expect(await names(minh)).toEqual(['Bản nháp'])
})

test('what is no name or no query is refused, and so is one filter too many', async () => {
  const minh = people[1] as Viewer
  expect(await saveFilter(minh, { name: '', query: 'q=a' })).toMatchObject({ refusal: { problems: { name: 'empty' } } })
  expect(await saveFilter(minh, { name: 'x'.repeat(61), query: 'q=a' })).toMatchObject({
    refusal: { problems: { name: 'too-long' } },
  })
  for (const query of ['', 'q=<script>', 'q=a b', `q=${'a'.repeat(1_001)}`, 7]) {
    expect(await saveFilter(minh, { name: 'A', query })).toMatchObject({
      refusal: { problems: { query: 'malformed' } },
    })
  }
  expect(await saveFilter(null, { name: 'A', query: 'q=a' })).toMatchObject({ refusal: 'forbidden' })
  const all = await Promise.all(
    Array.from({ length: FILTERS_MAX + 5 }, (_, number) =>
      saveFilter(minh, { name: `Lọc ${number}`, query: `q=${number}` }),
    ),
  )
  expect(all.filter(({ ok }) => !ok)).toHaveLength(6)
  expect(await listFilters(db, minh.id)).toHaveLength(FILTERS_MAX)
})
