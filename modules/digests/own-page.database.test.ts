import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { digestChoices, digestDays, digestIssues, digestSubscriptions } from '@/db/schema/digests'
import { storylines } from '@/db/schema/storylines'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { changeDigest } from './change-digest'
import { eraseReader } from './erase-reader'
import { issueDue } from './issue-due'
import { linkToken, newLinkId } from './link-token'
import { moveDigestChoices } from './move-choices'
import { pauseDigest, resumeDigest } from './pause-digest'
import { stopDigest } from './stop-digest'
import { findSubscription } from './subscription-queries'
import { aNewsItem, anEmptyHouse, aReader, queuedMails, readerNow } from './testing-digests'

provideTestKeyring()
beforeEach(anEmptyHouse)

// Far ahead: a mail that waits must not be out of date by the clock of the database.
const MORNING = new Date('2037-11-26T06:30:05+07:00')
const STRANGE = [linkToken(newLinkId()), 'A'.repeat(44), '', undefined]

test('a reader changes what is sent and how often; the next mail follows the new rhythm', async () => {
  const { id, token } = await aReader()
  const changed = await changeDigest(
    null,
    { token, muc: { chuyenMuc: ['2'], chuDe: ['1'] }, nhip: 'weekly' } as never,
    MORNING,
  )
  expect(changed).toEqual({ ok: true, value: null })
  expect(await findSubscription(db, token)).toMatchObject({
    rhythm: 'weekly',
    named: { sections: [{ name: 'Giáo dục' }], tags: [{ name: 'Chợ quê' }] },
  })
  expect((await readerNow(id))?.nextIssueAt).toEqual(new Date('2037-11-30T06:30:00+07:00'))
})

test('what is wrong with a change is told, and nothing is changed', async () => {
  const { token } = await aReader()
  const before = await findSubscription(db, token)
  for (const [muc, problem] of [
    [{}, 'empty'],
    [{ chuyenMuc: ['77'] }, 'unknown'],
  ]) {
    expect(await changeDigest(null, { token, muc, nhip: 'daily' } as never)).toMatchObject({
      refusal: { kind: 'invalid', problems: { muc: problem } },
    })
  }
  expect(await findSubscription(db, token)).toEqual(before)
})

test('nobody without the link changes, pauses or stops anything', async () => {
  const { id } = await aReader()
  for (const token of STRANGE) {
    const input = { token, muc: { chuyenMuc: ['2'] }, nhip: 'daily' }
    expect(await changeDigest(null, input)).toEqual({ ok: false, refusal: 'not-found' })
    expect(await pauseDigest(null, { token })).toEqual({ ok: false, refusal: 'not-found' })
    expect(await resumeDigest(null, { token })).toEqual({ ok: false, refusal: 'not-found' })
    expect(await findSubscription(db, String(token))).toBeNull()
  }
  for (const token of STRANGE.slice(1)) expect(await stopDigest(null, { token })).toMatchObject({ ok: false })
  expect(await readerNow(id)).toBeDefined()
})

test('a pause keeps the choice, takes back what waits, and ends with what is new from then on', async () => {
  const { id, token } = await aReader()
  await aNewsItem('Trước lúc dừng', { at: '2037-11-25T10:00:00+07:00' })
  await issueDue(db, new Map(), MORNING)
  expect(await queuedMails()).toHaveLength(1)
  expect(await pauseDigest(null, { token })).toMatchObject({ ok: true })
  expect(await queuedMails()).toEqual([])
  expect(await findSubscription(db, token)).toMatchObject({ isPaused: true, named: { sections: [{ id: 1 }] } })
  const later = new Date('2037-12-03T09:00:00+07:00')
  expect(await issueDue(db, new Map(), later)).toBe(0)
  await aNewsItem('Trong lúc dừng', { at: '2037-12-02T10:00:00+07:00' })
  expect(await resumeDigest(null, { token }, later)).toMatchObject({ ok: true })
  expect((await readerNow(id))?.nextIssueAt).toEqual(new Date('2037-12-04T06:30:00+07:00'))
  await issueDue(db, new Map(), new Date('2037-12-04T06:30:00+07:00'))
  expect(await queuedMails()).toEqual([])
})

test('whoever stops is deleted, with what waits for them; a figure remains, and stopping again says the same', async () => {
  const { id, token } = await aReader()
  const other = await aReader()
  await aNewsItem('Tin', { at: '2037-11-25T10:00:00+07:00' })
  await issueDue(db, new Map(), MORNING)
  for (let time = 0; time < 2; time++) expect(await stopDigest(null, { token })).toEqual({ ok: true, value: null })
  expect(await readerNow(id)).toBeUndefined()
  expect((await db.select().from(digestChoices)).map(({ subscriptionId }) => subscriptionId)).toEqual([other.id])
  expect((await db.select().from(digestIssues)).map(({ subscriptionId }) => subscriptionId)).toEqual([other.id])
  expect(await queuedMails()).toHaveLength(1)
  expect(await db.$count(digestSubscriptions)).toBe(1)
  const stopped = (await db.select().from(digestDays)).reduce((sum, day) => sum + day.stoppedCount, 0)
  expect(stopped).toBe(1)
})

test('the office erases an address on request, with its requests and what waits; nobody else is touched', async () => {
  const { id } = await aReader({ address: 'lan@example.vn' })
  const other = await aReader()
  await aNewsItem('Tin', { at: '2037-11-25T10:00:00+07:00' })
  await issueDue(db, new Map(), MORNING)
  expect(await eraseReader('lan@example.vn')).toBe(1)
  expect(await readerNow(id)).toBeUndefined()
  expect((await queuedMails()).map(({ reference }) => reference)).toEqual([`digest:${other.id}:2037-11-26`])
  expect(await eraseReader('lan@example.vn')).toBe(0)
})

test('whoever follows what has gone into another section follows that, once', async () => {
  const both = await aReader({ choice: { sectionIds: [1, 2] } })
  const one = await aReader({ choice: { sectionIds: [1] } })
  await moveDigestChoices(db, 'section', 1, 2)
  const follows = await aReader({ choice: { sectionIds: [], storylineIds: [1] } })
  await db.insert(storylines).values({ slug: 'cau-khac', title: 'Cây cầu khác' })
  await moveDigestChoices(db, 'storyline', 1, 2)
  await aNewsItem('Khởi công', { at: '2037-11-25T10:00:00+07:00', storylineId: 2 })
  expect((await findSubscription(db, follows.token))?.named.storylines.map(({ id }) => id)).toEqual([2])
  for (const { token } of [both, one])
    expect((await findSubscription(db, token))?.named.sections.map(({ id }) => id)).toEqual([2])
})
