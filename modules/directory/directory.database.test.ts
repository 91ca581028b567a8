import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Result } from '@/lib/result'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { movePerson, moveUnit } from './move'
import { readDirectory } from './queries'
import { removePerson, removeUnit } from './remove'
import { addPerson, changePerson } from './save-person'
import { addUnit, changeUnit } from './save-unit'

const desk = commandLineViewer()
const as = (role: Role): Viewer => ({ ...desk, role })

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const unit = async (name: string, more = {}) => accepted(await addUnit(desk, { name, ...more }))
const person = async (unitId: number, name: string, more = {}) =>
  accepted(await addPerson(desk, { unitId, name, post: 'Chuyên viên', ...more }))

const latestSeq = async () => {
  const [row] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  return row?.seq ?? 0
}
const tagsSince = async (seq: number) =>
  (await db.execute<{ tag: string }>(sql`select tag from invalidations where seq > ${seq}`)).map(({ tag }) => tag)
const lastAudit = async () => {
  const [row] = await db.execute<{ verb: string; object: string; details: Record<string, unknown> }>(
    sql`select verb, object, details from audit_log order by id desc limit 1`,
  )
  return row
}
const peopleOf = async (id: number) =>
  (await readDirectory(db)).find((one) => one.id === id)?.people.map(({ name }) => name)

describe('keeping the directory', () => {
  test.each(['contributor', 'reporter', 'editor', 'moderator', 'admin', 'auditor'] as const)(
    '%s may not',
    async (role) => {
      const viewer = as(role)
      const verbs = [addUnit, changeUnit, moveUnit, removeUnit, addPerson, changePerson, movePerson, removePerson]
      for (const verb of verbs)
        expect(await verb(viewer, { id: 1 }), verb.name).toEqual({ ok: false, refusal: 'forbidden' })
      expect(await addUnit(null, { name: 'Văn phòng' })).toEqual({ ok: false, refusal: 'forbidden' })
    },
  )

  test('a chief adds units and people, and the one page that shows them learns of it', async () => {
    const seq = await latestSeq()
    const { id } = accepted(await addUnit(as('chief'), { name: 'Văn phòng', hours: 'Thứ hai\nThứ tư' }))
    expect(await tagsSince(seq)).toEqual([surfaceTag.directory, surfaceTag.site, surfaceTag.sitemapShelves])
    await person(id, 'Lê Văn Mẫu', { phone: '024 0000 0000 máy lẻ 12', email: 'mau@coquan.example', room: '101' })
    await person(id, 'Đỗ Thị Mẫu')
    expect(await peopleOf(id)).toEqual(['Lê Văn Mẫu', 'Đỗ Thị Mẫu'])
    expect(await lastAudit()).toMatchObject({ verb: 'add-person', details: { unitId: id } })
  })

  test.each([
    [{ name: '' }, { name: 'empty' }],
    [{ name: 'a'.repeat(151) }, { name: 'too-long' }],
    [{ name: 'Tốt', phone: 'gọi sau' }, { phone: 'not-a-phone' }],
    [{ name: 'Tốt', email: 'a@' }, { email: 'not-an-email' }],
    [{ name: 'Tốt', hours: 'a'.repeat(501) }, { hours: 'too-long' }],
  ])('a unit of %o is refused', async (input, problems) => {
    expect(await addUnit(desk, input)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  })

  test('a person needs a name and a post, and a unit that is there', async () => {
    const { id: unitId } = await unit('Phòng Tư liệu')
    expect(await addPerson(desk, { unitId, name: '', post: '' })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', problems: { name: 'empty', post: 'empty' } },
    })
    expect(await addPerson(desk, { unitId: 99_999, name: 'Lê Mẫu', post: 'Chuyên viên' })).toMatchObject({
      refusal: 'not-found',
    })
  })

  test('whoever saves over a newer version is told, and nothing is overwritten', async () => {
    const { id } = await unit('Phòng Thí dụ')
    accepted(await changeUnit(desk, { id, version: 1, name: 'Phòng Thí dụ', address: 'Tầng 1' }))
    expect(await lastAudit()).toMatchObject({ details: { before: { address: '' }, after: { address: 'Tầng 1' } } })
    expect(await changeUnit(desk, { id, version: 1, name: 'Phòng Khác' })).toMatchObject({
      refusal: 'edited-meanwhile',
    })
    const { id: personId } = await person(id, 'Vũ Thí Dụ')
    const change = { id: personId, version: 1, name: 'Vũ Thí Dụ', post: 'Phó phòng' }
    accepted(await changePerson(desk, change))
    expect(await changePerson(desk, { ...change, post: 'Trưởng phòng' })).toMatchObject({ refusal: 'edited-meanwhile' })
    const found = (await readDirectory(db)).find((one) => one.id === id)
    expect([found?.name, found?.people[0]?.post]).toEqual(['Phòng Thí dụ', 'Phó phòng'])
  })

  test('units and people keep the order the office gives them', async () => {
    const [first, second] = [await unit('Phòng Một'), await unit('Phòng Hai')]
    accepted(await moveUnit(desk, { id: second.id, direction: 'up' }))
    const names = (await readDirectory(db)).map(({ name }) => name)
    expect(names.indexOf('Phòng Hai')).toBe(names.indexOf('Phòng Một') - 1)
    const [a, b] = [await person(first.id, 'Trần An'), await person(first.id, 'Trần Bình')]
    accepted(await movePerson(desk, { id: a.id, direction: 'down' }))
    expect(await peopleOf(first.id)).toEqual(['Trần Bình', 'Trần An'])
    const seq = await latestSeq()
    accepted(await movePerson(desk, { id: b.id, direction: 'up' }))
    expect(await tagsSince(seq)).toEqual([])
    expect(await movePerson(desk, { id: 99_999, direction: 'up' })).toMatchObject({ refusal: 'not-found' })
  })

  test('a unit goes only when nobody is in it, and the log does not keep where a person was reached', async () => {
    const { id } = await unit('Phòng Cũ')
    const { id: personId } = await person(id, 'Hồ Cũ', { phone: '024 0000 0009' })
    expect(await removeUnit(desk, { id })).toMatchObject({ refusal: 'has-people' })
    accepted(await removePerson(desk, { id: personId }))
    expect((await lastAudit())?.details).toEqual({ before: { name: 'Hồ Cũ', post: 'Chuyên viên', unitId: id } })
    accepted(await removeUnit(desk, { id }))
    expect(await removeUnit(desk, { id })).toMatchObject({ refusal: 'not-found' })
    expect((await readDirectory(db)).map(({ name }) => name)).not.toContain('Phòng Cũ')
  })
})
