import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { frontVersions } from '@/db/schema/front'
import { auditLog, invalidations } from '@/db/schema/log'
import { UNARRANGED } from '@/modules/front/arrangement'
import { readArrangement } from '@/modules/front/queries'
import { openForWorker } from './testing-table'
import { type ScheduleWorker, startScheduleWorker } from './worker'

const running: ScheduleWorker[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.close()))
})

const renewals = async () => (await db.select().from(invalidations).where(eq(invalidations.tag, 'front'))).length

test('a banner and a pin leave the front page at their times, each once, however many workers there are', async () => {
  const ahead = (milliseconds: number) => new Date(Date.now() + milliseconds)
  const banner = { severity: 'urgent' as const, text: 'Bão số 5', link: '', until: ahead(400) }
  const arrangement = { ...UNARRANGED, banner, focus: [{ articleId: 1, until: ahead(900) }] }
  await db.insert(frontVersions).values({ version: 1, arrangement, endsAt: banner.until })
  running.push(startScheduleWorker(openForWorker), startScheduleWorker(openForWorker))
  await expect.poll(renewals, { timeout: 10_000, interval: 20 }).toBe(2)
  expect(await readArrangement(db)).toMatchObject({ banner: null, focus: [null] })
  const [row] = await db.select().from(frontVersions)
  expect(row?.endsAt).toBeNull()
  const lines = await db.select().from(auditLog).where(eq(auditLog.verb, 'end-on-front'))
  expect(lines.map(({ details }) => details)).toEqual([{ changed: ['banner'] }, { changed: ['focus'] }])
})
