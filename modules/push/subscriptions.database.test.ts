import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { pushFollows, pushKey, pushSubscriptions } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { announcePublicKey, applicationKeys } from './application-key'
import { changeSubscription } from './change'
import { countBreakingSubscribers, readFollowing } from './desk-queries'
import { STRANGE_SERVICE_MAX } from './push-service'
import { readState } from './read-state'
import { PUSH_REQUESTS_PER_MINUTE } from './request-limit'
import { subscribe } from './subscribe'
import { FAILURES_MAX, sweepPushes } from './sweep'
import { TestingBrowser } from './testing-service'
import { unsubscribe } from './unsubscribe'

provideTestKeyring()

const RETIRED = 3

beforeEach(async () => {
  await db.execute(sql`truncate push_key, push_subscriptions, sections restart identity cascade`)
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự', position: 1 },
    { slug: 'giao-duc', name: 'Giáo dục', position: 2 },
    { slug: 'cu', name: 'Mục cũ', position: 3, retiredAt: new Date() },
  ])
})

let last = 0
const anAddress = () => `198.19.${Math.floor(++last / 250)}.${last % 250}`
const aBrowser = (host = 'fcm.googleapis.com') => new TestingBrowser(`https://${host}/send/${++last}`)
const join = (browser: TestingBrowser, choice: object | null, more: object = {}) =>
  subscribe(null, { subscription: browser.subscription, choice, address: anAddress(), ...more })
const stateOf = async ({ endpoint }: TestingBrowser) => {
  const state = await readState(null, { endpoint, address: anAddress() })
  return state.ok ? state.value.choice : state
}
const rows = () => db.select().from(pushSubscriptions).orderBy(pushSubscriptions.id)

test('a browser joins, is told what it chose, changes it and leaves; nothing is kept of it then', async () => {
  const browser = aBrowser()
  expect(await stateOf(browser)).toBeNull()
  expect(await join(browser, { breaking: true, sections: [1, 2] })).toMatchObject({ ok: true })
  expect(await stateOf(browser)).toEqual({ language: 'vi', breaking: true, sections: [1, 2] })
  const { endpoint } = browser
  const address = anAddress()
  expect(await changeSubscription(null, { endpoint, address, breaking: false, sections: [2] })).toMatchObject({
    ok: true,
  })
  expect(await stateOf(browser)).toEqual({ language: 'vi', breaking: false, sections: [2] })
  expect(await unsubscribe(null, { endpoint, address })).toEqual({ ok: true, value: { wasKnown: true } })
  expect(await unsubscribe(null, { endpoint, address })).toEqual({ ok: true, value: { wasKnown: false } })
  expect([await rows(), await db.select().from(pushFollows)]).toEqual([[], []])
})

test('a browser is told of one edition: the one it asked on last', async () => {
  const browser = aBrowser()
  await join(browser, { language: 'en', breaking: true, sections: [1] })
  expect(await stateOf(browser)).toEqual({ language: 'en', breaking: true, sections: [1] })
  expect(await countBreakingSubscribers(db)).toBe(0)
  expect(await readFollowing(db)).toMatchObject({ total: 1, english: 1 })
  await changeSubscription(null, { ...browser.subscription, address: anAddress(), breaking: false, sections: [1, 2] })
  expect(await stateOf(browser)).toEqual({ language: 'vi', breaking: false, sections: [1, 2] })
  expect((await db.select().from(pushFollows)).map(({ language }) => language)).toEqual(['vi', 'vi'])
  await join(browser, { language: 'en', breaking: true, sections: [1] })
  const moved = aBrowser()
  await join(moved, null, { replaces: browser.endpoint })
  expect(await stateOf(moved)).toMatchObject({ language: 'en' })
})

test('what is kept is the endpoint, its keys and the choice: no name, no network address', async () => {
  await join(aBrowser(), { breaking: true, sections: [1] }, { address: '198.51.100.77' })
  const [row] = await rows()
  expect(Object.keys(row!).sort()).toEqual([
    'authSecret',
    'createdAt',
    'endpoint',
    'endpointHash',
    'failingSince',
    'failureCount',
    'id',
    'language',
    'lastSuccessAt',
    'noticeCount',
    'noticeDay',
    'publicKey',
    'service',
    'wantsBreaking',
  ])
  expect(JSON.stringify(row)).not.toContain('198.51.100.77')
})

test('a browser that joins again is one row with the newer choice, also twice at once', async () => {
  const browser = aBrowser()
  await Promise.all([
    join(browser, { breaking: true, sections: [1] }),
    join(browser, { breaking: true, sections: [1] }),
  ])
  await join(browser, { breaking: false, sections: [2, 1] })
  expect(await rows()).toHaveLength(1)
  expect(await stateOf(browser)).toMatchObject({ breaking: false })
})

test('a choice of nothing, or only of what is out of use, is refused; an unknown section is left out', async () => {
  const browser = aBrowser()
  for (const list of [[], [RETIRED], [99]])
    expect(await join(browser, { breaking: false, sections: list })).toEqual({ ok: false, refusal: 'nothing-chosen' })
  expect(await rows()).toEqual([])
  expect(await join(browser, { breaking: false, sections: [1, RETIRED, 99] })).toEqual({
    ok: true,
    value: { language: 'vi', breaking: false, sections: [1] },
  })
  const change = { endpoint: browser.endpoint, address: anAddress(), breaking: false, sections: [RETIRED] }
  expect(await changeSubscription(null, change)).toEqual({ ok: false, refusal: 'nothing-chosen' })
  expect(await stateOf(browser)).toEqual({ language: 'vi', breaking: false, sections: [1] })
})

test('what is malformed is refused by every verb, and an unknown browser cannot change', async () => {
  const malformed = { ok: false, refusal: 'malformed' }
  const address = anAddress()
  for (const verb of [subscribe, changeSubscription, unsubscribe, readState])
    for (const input of [null, 'x', {}, { endpoint: 7, address }]) expect(await verb(null, input)).toEqual(malformed)
  for (const endpoint of ['http://fcm.googleapis.com/x', 'https://10.0.0.1/x', 'https://nội-bộ/x'])
    expect(await join(new TestingBrowser(endpoint), { breaking: true, sections: [] })).toEqual(malformed)
  const unknown = { endpoint: aBrowser().endpoint, address, breaking: true, sections: [] }
  expect(await changeSubscription(null, unknown)).toEqual({ ok: false, refusal: 'not-found' })
})

test('a browser whose endpoint changes goes on with its choice, and only with the one it names', async () => {
  const [before, after] = [aBrowser(), aBrowser()]
  await join(before, { breaking: true, sections: [2] })
  expect(await join(after, null, { replaces: before.endpoint })).toMatchObject({ ok: true })
  expect([await stateOf(before), await stateOf(after)]).toEqual([
    null,
    { language: 'vi', breaking: true, sections: [2] },
  ])
  expect(await join(aBrowser(), null, { replaces: before.endpoint })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await join(aBrowser(), null)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await rows()).toHaveLength(1)
})

test('a service nobody knows has few browsers, those of known ones are not counted', async () => {
  const strange = Array.from({ length: STRANGE_SERVICE_MAX + 1 }, () => aBrowser('push.example.vn'))
  const answers = []
  for (const browser of strange) answers.push(await join(browser, { breaking: true, sections: [] }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(STRANGE_SERVICE_MAX)
  expect(answers.at(-1)).toEqual({ ok: false, refusal: 'strange-service' })
  // Who is there already may still come again.
  expect(await join(strange[0]!, { breaking: false, sections: [1] })).toMatchObject({ ok: true })
  expect(await join(aBrowser('other.example.vn'), { breaking: true, sections: [] })).toMatchObject({ ok: true })
  expect(await join(aBrowser(), { breaking: true, sections: [] })).toMatchObject({ ok: true })
})

test('one address asks so often a minute, whichever verb it asks', async () => {
  const address = anAddress()
  const { endpoint } = aBrowser()
  const verbs = [readState, unsubscribe, readState]
  const answers = []
  for (let index = 0; index <= PUSH_REQUESTS_PER_MINUTE; index++)
    answers.push(await verbs[index % verbs.length]!(null, { endpoint, address }))
  expect(answers.slice(0, -1).every(({ ok }) => ok)).toBe(true)
  expect(answers.at(-1)).toMatchObject({ ok: false, refusal: { kind: 'too-many' } })
  expect(await join(aBrowser(), { breaking: true, sections: [] }, { address })).toMatchObject({
    refusal: { kind: 'too-many' },
  })
  expect(await readState(null, { endpoint, address: anAddress() })).toMatchObject({ ok: true })
})

test('every process gives browsers the key of the worker, and another keyring does not go unnoticed', async () => {
  const told = async () => {
    const state = await readState(null, { endpoint: null, address: anAddress() })
    return state.ok && state.value.publicKey
  }
  expect(await told()).toBeNull()
  await Promise.all([announcePublicKey(db), announcePublicKey(db)])
  const first = applicationKeys().publicKey
  expect(await told()).toBe(first)
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await announcePublicKey(db)
  expect(said).not.toHaveBeenCalled()
  provideTestKeyring()
  await announcePublicKey(db)
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  expect(await told()).toBe(applicationKeys().publicKey)
  expect(await told()).not.toBe(first)
  expect(await db.select().from(pushKey)).toHaveLength(1)
})

test('the newsroom sees how many follow what', async () => {
  await join(aBrowser(), { breaking: true, sections: [2] })
  await join(aBrowser(), { breaking: false, sections: [1, 2] })
  await db.update(pushSubscriptions).set({ failingSince: sql`now()` }).where(eq(pushSubscriptions.wantsBreaking, true))
  expect(await countBreakingSubscribers(db)).toBe(1)
  expect(await readFollowing(db)).toEqual({
    total: 2,
    breaking: 1,
    english: 0,
    failing: 1,
    sections: [
      { id: 2, name: 'Giáo dục', count: 2 },
      { id: 1, name: 'Thời sự', count: 1 },
    ],
  })
})

test('a browser that took nothing for a fortnight is forgotten, one that fails now and then is not', async () => {
  for (const _ of [1, 2, 3]) await join(aBrowser(), { breaking: true, sections: [] })
  const [first, second, third] = await rows()
  const since = (days: number) => sql`now() - make_interval(days => ${days}::int)`
  const change = (id: number, failureCount: number, days: number) =>
    db
      .update(pushSubscriptions)
      .set({ failureCount, failingSince: since(days) })
      .where(eq(pushSubscriptions.id, id))
  await change(first!.id, FAILURES_MAX, 15)
  await change(second!.id, FAILURES_MAX, 13)
  await change(third!.id, FAILURES_MAX - 1, 40)
  await sweepPushes(db)
  expect((await rows()).map(({ id }) => id)).toEqual([second!.id, third!.id])
})
