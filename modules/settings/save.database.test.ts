import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { invalidations } from '@/db/schema/log'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { readSettings } from './queries'
import { saveSettings } from './save'

test('a new masthead reaches every page, and the rules of the newsroom hold from now on', async () => {
  expect((await readSettings(db)).newsroom).toEqual({ isOnePersonNewsroom: true })
  const input = { office: { name: 'Hà Đông ngày nay' }, newsroom: { isOnePersonNewsroom: false } }
  expect(await saveSettings(commandLineViewer('admin'), input)).toMatchObject({ ok: true })
  expect(await readSettings(db)).toMatchObject(input)
  expect((await db.select().from(invalidations)).map((row) => row.tag)).toEqual(['site'])
})

test('reporters do not change settings, and a setting of another shape is refused by name', async () => {
  expect(await saveSettings(commandLineViewer('reporter'), {})).toMatchObject({ refusal: 'forbidden' })
  expect(await saveSettings(null, {})).toMatchObject({ refusal: 'forbidden' })
  expect(await saveSettings(commandLineViewer(), { office: { name: 'x'.repeat(500) } })).toMatchObject({
    refusal: { kind: 'invalid', problems: { 'office.name': 'malformed' } },
  })
})
