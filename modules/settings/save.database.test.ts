import { asc, desc, gt } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog, invalidations } from '@/db/schema/log'
import { media } from '@/db/schema/media'
import { settings } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { readLastSaved } from './desk-queries'
import { readDiscovery } from './discovery'
import { readSettings, readSign } from './queries'
import { saveSettings } from './save'

const admin = commandLineViewer('admin')

beforeEach(async () => {
  await db.delete(settings)
})

async function staleBy(deed: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  await deed()
  const rows = await db
    .select()
    .from(invalidations)
    .where(gt(invalidations.seq, last?.seq ?? 0))
    .orderBy(asc(invalidations.seq))
  return rows.map(({ tag }) => tag)
}

const lastAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0]

test('a new masthead reaches every page, and the rules of the newsroom hold from now on', async () => {
  expect((await readSettings(db)).newsroom).toEqual({ isOnePersonNewsroom: true })
  const input = { office: { name: 'Hà Đông ngày nay' }, newsroom: { isOnePersonNewsroom: false } }
  expect(await staleBy(() => saveSettings(admin, input))).toEqual(['site'])
  expect(await readSettings(db)).toMatchObject(input)
})

test('a group keeps the fields that were not sent, and the log keeps what changed', async () => {
  await saveSettings(admin, { office: { name: 'Hà Đông ngày nay', licence: 'GP số 12/GP-TTĐT' } })
  await saveSettings(admin, { office: { phone: '024 3382 4100 (máy lẻ 12)' } })
  expect((await readSettings(db)).office).toMatchObject({
    name: 'Hà Đông ngày nay',
    licence: 'GP số 12/GP-TTĐT',
    phone: '024 3382 4100 (máy lẻ 12)',
  })
  expect(await lastAudit()).toMatchObject({
    verb: 'save-settings',
    object: 'settings:office',
    details: { office: { before: { phone: '' }, after: { phone: '024 3382 4100 (máy lẻ 12)' } } },
  })
})

test('saving what is there already writes nothing and renews nothing', async () => {
  await saveSettings(admin, { office: { name: 'Hà Đông ngày nay' } })
  const before = await lastAudit()
  expect(await staleBy(() => saveSettings(admin, { office: { name: ' Hà Đông  ngày nay ' } }))).toEqual([])
  expect((await lastAudit())?.id).toBe(before?.id)
  expect((await readLastSaved(db)).office.version).toBe(1)
})

test('only the days until closing change articles; other rules of comments change no page', async () => {
  expect(await staleBy(() => saveSettings(admin, { comments: { closeAfterDays: '30' } }))).toEqual(['comment-policy'])
  expect(await staleBy(() => saveSettings(admin, { comments: { slowModeSeconds: '60', linksMax: '0' } }))).toEqual([])
  expect((await readSettings(db)).comments).toEqual({
    closeAfterDays: 30,
    slowModeSeconds: 60,
    linksMax: 0,
    perTenMinutesMax: 5,
  })
})

test('how the site is found changes feeds and robots.txt alone, and lines stay lines', async () => {
  const discovery = {
    hubUrl: 'https://hub.example.vn/',
    indexNowKey: '0123456789abcdef',
    robotsRules: 'User-agent: GPTBot\r\nDisallow: /',
  }
  expect(await staleBy(() => saveSettings(admin, { discovery }))).toEqual(['discovery'])
  const kept = { ...discovery, robotsRules: 'User-agent: GPTBot\nDisallow: /' }
  expect((await readSettings(db)).discovery).toEqual(kept)
  expect(await readDiscovery(db)).toEqual(kept)
})

test('who lays hands on settings is known, and an outdated form is refused', async () => {
  const [user] = await db
    .insert(users)
    .values({ email: 'quan-tri@toasoan.vn', name: 'Đỗ Quản Trị', role: 'admin', passwordHash: '-' })
    .returning()
  const viewer = { ...admin, id: user!.id, name: user!.name }
  expect((await readLastSaved(db)).office).toEqual({ version: 0, savedAt: null, savedByName: null })
  expect(await saveSettings(viewer, { office: { name: 'Một' }, versions: { office: '0' } })).toMatchObject({ ok: true })
  expect((await readLastSaved(db)).office).toMatchObject({ version: 1, savedByName: 'Đỗ Quản Trị' })
  for (const seen of ['0', '2'])
    expect(await saveSettings(viewer, { office: { name: 'Hai' }, versions: { office: seen } })).toEqual({
      ok: false,
      refusal: { kind: 'edited-meanwhile', group: 'office' },
    })
  expect((await readSettings(db)).office.name).toBe('Một')
})

test.each<[Record<string, object>, Record<string, string>]>([
  [{ office: { name: '' } }, { 'office.name': 'empty' }],
  [{ office: { name: 'x'.repeat(500) } }, { 'office.name': 'too-long' }],
  [{ office: { agency: 'Ẩn\u202eđi' } }, { 'office.agency': 'unreadable-characters' }],
  [{ office: { email: 'toa soan@' } }, { 'office.email': 'not-an-email' }],
  [{ office: { phone: 'gọi sau' } }, { 'office.phone': 'not-a-phone' }],
  [{ appearance: { sealLetters: 'HĐQN' } }, { 'appearance.sealLetters': 'too-long' }],
  [{ appearance: { logoMediaId: '99999' } }, { 'appearance.logoMediaId': 'unknown' }],
  [{ appearance: { logoMediaId: 'x' } }, { 'appearance.logoMediaId': 'malformed' }],
  [{ comments: { linksMax: 'hai' } }, { 'comments.linksMax': 'not-a-number' }],
  [{ comments: { closeAfterDays: '99999' } }, { 'comments.closeAfterDays': 'out-of-range' }],
  [{ comments: { perTenMinutesMax: 0 } }, { 'comments.perTenMinutesMax': 'out-of-range' }],
  [{ discovery: { hubUrl: 'http://localhost:3000/hub' } }, { 'discovery.hubUrl': 'not-a-hub' }],
  [{ discovery: { hubUrl: 'https://169.254.169.254/latest' } }, { 'discovery.hubUrl': 'not-a-hub' }],
  [{ discovery: { hubUrl: 'https://[::1]/' } }, { 'discovery.hubUrl': 'not-a-hub' }],
  [{ discovery: { hubUrl: 'ftp://hub.example.vn/' } }, { 'discovery.hubUrl': 'not-a-hub' }],
  [{ discovery: { hubUrl: 'https://a:b@hub.example.vn/' } }, { 'discovery.hubUrl': 'not-a-hub' }],
  [{ discovery: { indexNowKey: 'ngắn' } }, { 'discovery.indexNowKey': 'not-a-key' }],
  [{ discovery: { indexNowKey: '../../etc' } }, { 'discovery.indexNowKey': 'not-a-key' }],
  [{ discovery: { robotsRules: 'Disallow: /' } }, { 'discovery.robotsRules': 'closes-site' }],
  [{ discovery: { robotsRules: 'Allow: /toa-soan/' } }, { 'discovery.robotsRules': 'opens-doors' }],
  [{ discovery: { robotsRules: 'xin chào' } }, { 'discovery.robotsRules': 'not-a-rule' }],
  [{ newsroom: { isOnePersonNewsroom: 'maybe' } }, { 'newsroom.isOnePersonNewsroom': 'malformed' }],
])('%j is refused by name', async (input, problems) => {
  expect(await saveSettings(admin, { ...input, office: { publisher: 'Toà soạn mới', ...input['office'] } })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems },
  })
  expect(await db.select().from(settings)).toEqual([])
})

test('settings are the business of the chief and the administrator', async () => {
  for (const role of ['reporter', 'editor', 'contributor', 'moderator', 'auditor'] as const)
    expect(await saveSettings(commandLineViewer(role), {})).toMatchObject({ refusal: 'forbidden' })
  expect(await saveSettings(null, {})).toMatchObject({ refusal: 'forbidden' })
  expect(await saveSettings(commandLineViewer('chief'), { office: { name: 'Được' } })).toMatchObject({ ok: true })
  expect(await saveSettings(admin, { weather: {} })).toMatchObject({ refusal: 'not-found' })
})

test('the sign is letters until a picture is chosen, and letters again when the picture is gone', async () => {
  expect(await readSign(db)).toEqual({ sealLetters: 'TN', logo: null })
  const [picture] = await db
    .insert(media)
    .values({ file: 'logo.jpg', widthPixels: 300, heightPixels: 100, renditions: [] })
    .returning()
  await saveSettings(admin, { appearance: { sealLetters: 'HĐ', logoMediaId: String(picture!.id) } })
  expect(await readSign(db)).toMatchObject({ sealLetters: 'HĐ', logo: { file: 'logo.jpg' } })
  await db.delete(media)
  expect(await readSign(db)).toEqual({ sealLetters: 'HĐ', logo: null })
})

test('a stored setting of another shape opens no door and empties no page', async () => {
  await db.insert(settings).values([
    { key: 'newsroom', value: { isOnePersonNewsroom: 'yes' } },
    { key: 'office', value: { name: 7 } },
    { key: 'comments', value: 'x' },
  ])
  const found = await readSettings(db)
  expect(found.newsroom.isOnePersonNewsroom).toBe(false)
  expect(found.office.name).toBe('Trang Nhất')
  expect(found.comments.linksMax).toBe(2)
})
