import { eq, gt, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { articleFingerprints, linkChecks } from '@/db/schema/checks'
import { auditLog } from '@/db/schema/log'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import type { LinkAnswer } from '@/lib/ask-link'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { approveArticle } from '../approve'
import { publishArticle } from '../publish'
import { saveDraft } from '../save-draft'
import { schedulePublication } from '../schedule'
import { submitArticle } from '../submit'
import { askLinks } from './ask-links'
import { type Finding, keyOf } from './finding'
import { catchUpFingerprints, findTwin, twinStatement } from './fingerprint'
import { keepLinkAnswers, linksToAsk, readLinkVerdicts } from './link-checks'

const desk = commandLineViewer()
const people = {} as Record<Role, Viewer>

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  for (const role of ['contributor', 'reporter', 'chief'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@toasoan.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: row!.name, email: '', role, sectionIds: [] }
  }
  await db.insert(media).values([
    { id: 1, file: 'a.jpg', widthPixels: 10, heightPixels: 10, alt: 'Cổng chợ', caption: 'Cổng chợ.' },
    { id: 2, file: 'b.jpg', widthPixels: 10, heightPixels: 10 },
    { id: 3, file: 'c.jpg', widthPixels: 10, heightPixels: 10, alt: 'Quầy rau' },
  ])
  await saveSettings(desk, { newsroom: { isOnePersonNewsroom: false } })
})

const WRITTEN = { headline: 'Chợ làng họp lại', standfirst: 'Sau hai năm sửa sang.', body: 'Chợ mở sớm.', sectionId: 1 }
const paragraph = (text: string, href?: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(href && { marks: [{ type: 'link', attrs: { href } }] }) }],
})

async function draft(change: object = {}, by: Viewer = desk) {
  const saved = await saveDraft(by, { ...WRITTEN, ...change })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, version: saved.value.version }
}

const held = (result: { ok: boolean; refusal?: unknown }): Finding[] => {
  const refusal = result.refusal as { kind?: string; findings: Finding[] }
  return refusal?.kind === 'checks' ? refusal.findings : []
}
const lastAudit = async (id: number) => {
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
    .orderBy(auditLog.id)
  return lines.at(-1)
}

test('what readers must not get stops publishing, scheduling and approving, whatever is ticked', async () => {
  const { chief, reporter } = people
  const body = [paragraph('Có […] người dự.'), { type: 'figure', attrs: { mediaId: 2 } }]
  const target = await draft({ body }, reporter)
  const at = new Date(Date.now() + 3_600_000)
  const first = held(await publishArticle(chief, target))
  expect(first.map(({ check, level }) => [check, level])).toEqual([
    ['alt', 'stops'],
    ['placeholder', 'stops'],
    ['caption', 'warns'],
  ])
  const seen = first.map(keyOf)
  expect(held(await publishArticle(chief, { ...target, seen }))).toHaveLength(3)
  expect(held(await publishArticle(desk, target)), 'also from the command line').toHaveLength(3)
  expect(held(await schedulePublication(chief, { ...target, at, seen }))).toHaveLength(3)
  await submitArticle(reporter, target)
  expect(held(await approveArticle(chief, { ...target, version: 2, seen }))).toHaveLength(3)
  const [row] = await db.select().from(articles).where(eq(articles.id, target.id))
  expect(row).toMatchObject({ status: 'submitted', version: 2, publishedAt: null })
})

test('a warning needs a tick for exactly what was seen, and the tick is in the log', async () => {
  const { chief } = people
  const target = await draft({ standfirst: '', leadMediaId: 3 })
  const findings = held(await publishArticle(chief, target))
  expect(findings.map(({ check }) => check)).toEqual(['standfirst', 'caption'])
  const [standfirst] = findings
  expect(held(await publishArticle(chief, { ...target, seen: [keyOf(standfirst!)] }))).toHaveLength(2)
  expect(held(await publishArticle(chief, { ...target, seen: 'x'.repeat(100_000) }))).toHaveLength(2)
  expect(held(await publishArticle(chief, { ...target, seen: { length: 9 } }))).toHaveLength(2)
  // As a form sends it: one field, line ends of every system.
  const seen = findings.map(keyOf).join('\r\n')
  expect(await publishArticle(chief, { ...target, seen })).toMatchObject({ ok: true })
  expect(await lastAudit(target.id)).toMatchObject({ verb: 'publish', details: { seen: ['standfirst', 'caption'] } })
})

test('a text with everything passes without a tick, reminders hold nothing, and the command line ticks nothing', async () => {
  const { chief } = people
  const target = await draft({ body: [paragraph('Chợ  mở sớm.', 'https://a.vn/')] })
  expect(await publishArticle(chief, target)).toMatchObject({ ok: true })
  expect(await lastAudit(target.id)).toMatchObject({ details: { seen: [] } })
  expect(await publishArticle(desk, await draft({ standfirst: '' }))).toMatchObject({ ok: true })
})

test('a dead link warns whoever publishes', async () => {
  const { chief } = people
  await keepLinkAnswers(db, [{ href: 'https://mat.vn/', verdict: 'dead', status: 404 }])
  const target = await draft({ body: [paragraph('Xem ở đây.', 'https://mat.vn/')] })
  expect(held(await publishArticle(chief, target))).toMatchObject([
    { check: 'dead-link', place: { block: 0 }, detail: 'https://mat.vn/' },
  ])
})

const SENTENCES = [
  'Chợ làng Vạn Phúc mở cửa trở lại sau hai năm sửa sang, tiểu thương dọn hàng về từ sáng sớm.',
  'Ban quản lý cho biết bốn trăm quầy đã được kẻ lại, lối đi rộng hơn trước một mét rưỡi.',
  'Các hộ bán lụa đứng gần cổng, hàng ăn chuyển ra phía sau, chỗ gửi xe nằm bên đình làng.',
  'Phường bố trí thêm đèn, camera và vòi chữa cháy; đường ống thoát nước cũ được thay toàn bộ.',
  'Người mua cho rằng giá gửi xe nên thấp hơn, vì nhiều bà cụ chỉ ghé mua mớ rau rồi về.',
  'Tuần tới, chợ họp cả buổi tối thứ bảy, có gian hàng của học sinh trường nghề trong quận.',
]
const OTHERS = [
  'Đội bóng tổ dân phố số tám thắng trận chung kết nhờ cú sút xa ở phút bù giờ cuối cùng.',
  'Thủ môn cản được hai quả phạt đền, khán giả đứng kín hai bên sân vận động phường.',
  'Huấn luyện viên nói các em tập lúc năm giờ sáng để kịp giờ đến lớp học văn hoá.',
  'Giải năm sau sẽ có thêm bảng nữ, mỗi đội ghi tên tối thiểu mười bốn cầu thủ.',
  'Ban tổ chức trao cúp, cờ lưu niệm cùng tiền thưởng cho cả bốn đội vào bán kết.',
  'Trọng tài chính là thầy giáo thể dục, người đã cầm còi ở giải này mười một mùa.',
]
const bodyOf = (sentences: readonly string[]) => sentences.map((text) => paragraph(text))
const twinOf = async (sentences: readonly string[], articleId = 0) =>
  (await findTwin(db, articleId, { standfirst: '', body: bodyOf(sentences) as never }))?.id ?? null

test('a rewritten text finds its twin; another story does not, nor does the text itself', async () => {
  const original = await draft({ standfirst: '', body: bodyOf(SENTENCES) })
  expect(await twinOf(SENTENCES, original.id)).toBeNull()
  expect(await twinOf(SENTENCES)).toBe(original.id)
  expect(await twinOf(SENTENCES.toReversed()), 'other order').toBe(original.id)
  const retold = SENTENCES.map((text) => text.replace('bốn trăm', 'năm trăm').replace('Tuần tới', 'Từ tuần sau'))
  expect(await twinOf(retold), 'a few words changed').toBe(original.id)
  expect(await twinOf([...retold, 'Theo Hà Nội mới.']), 'with a source').toBe(original.id)
  expect(await twinOf(SENTENCES.map((text) => text.normalize('NFD').replace(/\p{M}/gu, ''))), 'no marks').toBe(
    original.id,
  )
  expect(await twinOf(OTHERS)).toBeNull()
  expect(await twinOf([...OTHERS, SENTENCES[0]!]), 'one sentence in common').toBeNull()
  expect(await twinOf(SENTENCES.slice(0, 1)), 'too short to tell').toBeNull()
})

test('of generated texts, the changed ones are found and the innocent ones left alone', async () => {
  const WORDS =
    'chợ đường trường nước đèn cây sông cầu nhà máy ruộng lúa lụa đình hồ phố ngõ xóm xe bến tàu bệnh viện thuốc sách vở thầy trò hội đồng phường quận tổ dân phố công an cháy mưa bão lũ rác điện giá gạo thịt cá rau vườn hoa quả đất giấy tờ hộ khẩu khai sinh kết hôn thuế phí vay vốn nghề may dệt mộc gốm sứ'.split(
      ' ',
    )
  let state = 20_261_126
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state % below
  }
  const pick = () => WORDS[random(WORDS.length)]!
  // Every story has a few subjects it keeps coming back to, as stories do.
  const story = () => {
    const subjects = Array.from({ length: 12 }, pick)
    return Array.from({ length: 220 }, () => (random(3) === 0 ? pick() : subjects[random(subjects.length)]!))
  }
  const stories = Array.from({ length: 60 }, story)
  const ids: number[] = []
  for (const words of stories) ids.push((await draft({ standfirst: '', body: [paragraph(words.join(' '))] })).id)
  let found = 0
  for (const [index, words] of stories.entries()) {
    const changed = words.map((word) => (random(25) === 0 ? pick() : word))
    if ((await twinOf([changed.join(' ')])) === ids[index]) found += 1
  }
  expect(found / stories.length, 'recall').toBeGreaterThanOrEqual(0.9)
  let wrong = 0
  for (let number = 0; number < 60; number += 1) if ((await twinOf([story().join(' ')])) !== null) wrong += 1
  expect(wrong, 'false alarms').toBe(0)
}, 60_000)

test('a twin is found through its keys, however large the archive is', async () => {
  // More rows than the site ever writes in one statement: it may take longer than the site would wait.
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '60s'`)
    await tx.execute(sql`
      insert into articles (id, headline, status, section_id) select n, 'Bài ' || n, 'draft', 1
      from generate_series(100001, 112000) as n`)
    await tx.execute(sql`
      insert into article_fingerprints (article_id, version, simhash, keys)
      select n, 1, (random() * 9e18)::bigint,
        array(select pair * 65536 + floor(random() * 65536)::int from generate_series(0, 27) as pair where n > 0)
      from generate_series(100001, 112000) as n`)
  })
  await db.execute(sql`analyze article_fingerprints`)
  const plan = JSON.stringify(await db.execute(sql`explain (format json) ${twinStatement(1, 1_234_567_890_123n)}`))
  expect(plan).toContain('article_fingerprints_keys_idx')
  expect(plan).not.toContain('Seq Scan')
})

test('texts that came without the verbs are caught up with, once', async () => {
  await db.delete(articleFingerprints)
  expect(await twinOf(SENTENCES)).toBeNull()
  await db.delete(articles).where(gt(articles.id, 100_000))
  const total = await db.$count(articles)
  let read = 0
  for (let step = { count: 1, lastId: 0 }; step.count > 0; read += step.count) {
    step = await catchUpFingerprints(db, step.lastId)
  }
  expect(read).toBe(total)
  expect(await twinOf(SENTENCES)).not.toBeNull()
  expect((await catchUpFingerprints(db, 0)).count).toBe(0)
})

test('what is known of links is kept a while, what nobody could tell is asked again soon', async () => {
  const hrefs = ['https://mot.vn/', 'https://hai.vn/', 'https://ba.vn/', 'https://bon.vn/']
  await keepLinkAnswers(db, [
    { href: hrefs[0]!, verdict: 'alive', status: 200 },
    { href: hrefs[1]!, verdict: 'unknown', status: null },
    { href: hrefs[2]!, verdict: 'forbidden', status: null },
  ])
  expect(await linksToAsk(db, hrefs)).toEqual([hrefs[3]])
  expect(await readLinkVerdicts(db, hrefs)).toEqual(
    new Map([
      [hrefs[0], 'alive'],
      [hrefs[2], 'dead'],
    ]),
  )
  await db.update(linkChecks).set({ checkedAt: sql`now() - interval '1 hour'` })
  expect(await linksToAsk(db, hrefs)).toEqual([hrefs[1], hrefs[3]])
  await db.update(linkChecks).set({ checkedAt: sql`now() - interval '2 days'` })
  expect(await linksToAsk(db, hrefs)).toEqual(hrefs)
  expect(await linksToAsk(db, [])).toEqual([])
})

test('links are asked for by those who may read the text, each once in a while', async () => {
  const { chief, contributor } = people
  const target = await draft({ body: [paragraph('Một', 'https://x.vn/1'), paragraph('Hai', 'https://x.vn/2')] })
  const asked: string[] = []
  const ask = async (href: string): Promise<LinkAnswer> => {
    asked.push(href)
    return href.endsWith('1') ? { verdict: 'alive', status: 200 } : { verdict: 'dead', status: 404 }
  }
  expect(await askLinks(null, target, ask)).toMatchObject({ refusal: 'forbidden' })
  expect(await askLinks(contributor, target, ask)).toMatchObject({ refusal: 'forbidden' })
  expect(await askLinks(chief, { id: 999_999 }, ask)).toMatchObject({ refusal: 'not-found' })
  expect(await askLinks(chief, { id: 'x' }, ask)).toMatchObject({ refusal: 'not-found' })
  expect(asked).toEqual([])
  expect(await askLinks(chief, target, ask)).toEqual({ ok: true, value: { askedCount: 2, waitingCount: 0 } })
  expect(asked.sort()).toEqual(['https://x.vn/1', 'https://x.vn/2'])
  expect(await askLinks(chief, target, ask)).toEqual({ ok: true, value: { askedCount: 0, waitingCount: 0 } })
})

test('a machine that can look up no name knows nothing of any link, and a slow site keeps nobody waiting', async () => {
  const { chief } = people
  const offline = await draft({ body: [paragraph('Một', 'https://off.vn/1'), paragraph('Hai', 'https://off.vn/2')] })
  await askLinks(chief, offline, async () => ({ verdict: 'dead', status: null }))
  expect(await readLinkVerdicts(db, ['https://off.vn/1', 'https://off.vn/2'])).toEqual(new Map())
  const slow = await draft({ body: [paragraph('Chậm', 'https://cham.vn/')] })
  const started = performance.now()
  const result = await askLinks(chief, slow, () => new Promise(() => {}))
  expect(result).toEqual({ ok: true, value: { askedCount: 1, waitingCount: 1 } })
  expect(performance.now() - started).toBeLessThan(4_500)
}, 15_000)
