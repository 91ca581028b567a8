import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { asc, isNotNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { appealComment } from '@/modules/comments/appeal-comment'
import { correctComment } from '@/modules/comments/correct-comment'
import { approveComment, rejectComment } from '@/modules/comments/moderate'
import { withdrawComment } from '@/modules/comments/withdraw-comment'
import { Caller } from '../doors/knock'
import { aPerson } from '../people'
import { Cluster } from './cluster'
import { type FilledForm, fillForm, send, someAddress } from './comment-post'
import { PhoneMarker } from './phone-marker'
import { SiteProcess } from './site-process'
import { isLong, often, patience } from './size'
import { Story } from './story'
import { feedsOf, listsOf, sitemapsOf } from './surfaces'
import { within } from './within'

const COMMENTS = often(240, 10_000)
const AT_ONCE = 6
const STORIES = 3
/** Every so many has a wrong code: its answer holds what was typed, and must leave nothing behind. */
const REFUSED_EVERY = 10

const marker = new PhoneMarker()
/** Stands in the words of every comment: whoever looks for the number must at least find this. */
const CONTROL = `đối chứng ${marker.national.split('').reverse().join('x')}`
const cluster = new Cluster(inject('cluster'))
const desk = commandLineViewer('chief')
const stories: Story[] = []
const receipts: string[] = []
let site: SiteProcess
const logFile = () => join(process.env.DATA_DIR ?? '', 'said.log')

beforeAll(async () => {
  site = await SiteProcess.make({ logFile: logFile() })
  for (let index = 0; index < STORIES; index++) stories.push(await Story.publish())
  await site.start()
}, 120_000)

afterAll(async () => {
  await site.kill()
})

const withFields = (form: FilledForm, changes: Record<string, string>): FilledForm => ({
  ...form,
  fields: form.fields.map(([name, value]) => [name, changes[name] ?? value]),
})

/** Posts one comment with the number, typed in one of the ways readers type. */
async function post(index: number): Promise<void> {
  const story = stories[index % STORIES]!
  const form = await fillForm(site, story.path)
  const forms = marker.typedForms
  const words = form.fields.find(([name]) => name === 'noiDung')?.[1] ?? ''
  const isRefused = index % REFUSED_EVERY === 0
  const answer = await send(
    site,
    withFields(form, {
      soDienThoai: forms[index % forms.length] ?? '',
      noiDung: `${words} ${CONTROL}, lần thứ ${index}.`,
      maXacNhan: isRefused ? '999999' : '000000',
    }),
  )
  expect(answer.status, answer.text.slice(0, 500)).toBe(isRefused ? 422 : 303)
  if (!isRefused) receipts.push(answer.headers.location ?? '')
}

async function postAll(): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < COMMENTS) await post(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

const tokenOf = (receipt: string) => receipt.split('/').at(-1) ?? ''

/** Every state a comment can be in, by the desk's verbs and the writer's. */
async function judgeAll(): Promise<void> {
  const rows = await db
    .select({ id: comments.id, version: comments.version })
    .from(comments)
    .where(isNotNull(comments.phoneSealed))
    .orderBy(asc(comments.id))
  expect(rows.length).toBe(receipts.length)
  for (const [index, { id, version }] of rows.entries()) {
    if (index % 3 === 0) await approveComment(desk, { id, version })
    if (index % 3 === 1) await rejectComment(desk, { id, version, code: 'off-topic', reason: 'Khác chủ đề của bài.' })
  }
  for (const [index, receipt] of receipts.slice(0, 60).entries()) {
    const own = { token: tokenOf(receipt), address: someAddress() }
    if (index % 4 === 0) await withdrawComment(null, { ...own, xacNhan: 'co' })
    if (index % 4 === 1) await appealComment(null, { ...own, lyDo: 'Bình luận của tôi nói về chính bài này.' })
    const words = { hoTen: 'Nguyễn Hằng', tieuDe: `Sửa lại ${index}`, noiDung: `Lời đã sửa ${index}, ${CONTROL}` }
    if (index % 4 === 2) await correctComment(null, { ...own, version: 1, ...words })
  }
}

type Seen = { where: string; bytes: Buffer }

/** What anybody can ask for, as documents and as the framework's own script would. */
async function* answersOfTheSite(): AsyncGenerator<Seen> {
  const paths = new Set(['/', '/trang/binh-luan', '/sitemap.xml', '/khong-co-trang-nay'])
  for (const story of stories) {
    for (const path of [story.path, ...Object.values(listsOf(story)), ...feedsOf(story), ...sitemapsOf(story)])
      paths.add(path)
    const { text } = await site.visit(story.path)
    for (const [, path] of text.matchAll(/href="(\/[^"#?]*\/binh-luan\/[^"#?]*)"/g)) paths.add(path ?? '/')
  }
  for (const receipt of receipts.slice(0, 400)) paths.add(new URL(receipt, site.url).pathname)
  for (const path of paths) {
    yield { where: path, bytes: Buffer.from((await site.visit(path)).text) }
    const headers = { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': path }
    yield { where: `RSC ${path}`, bytes: Buffer.from((await site.visit(`${path}?_rsc=1`, { headers })).text) }
  }
}

/** What the desk sees and takes home. */
async function* answersOfTheDesk(): AsyncGenerator<Seen> {
  const moderator = await Caller.of(await aPerson('moderator'), site.url, someAddress())
  const [one] = await db.select({ id: comments.id }).from(comments).where(isNotNull(comments.phoneSealed)).limit(1)
  const queues = ['cho-duyet', 'can-xem-ky', 'bi-bao', 'xem-lai', 'da-duyet', 'tu-choi', 'tin-rac', 'rut-lai']
  const paths = queues.map((queue) => `/toa-soan/binh-luan?hang=${queue}`)
  for (const path of ['/toa-soan', `/toa-soan/binh-luan/${one?.id}`, ...paths])
    yield { where: path, bytes: Buffer.from((await moderator.get(path)).body) }
  const auditor = await Caller.of(await aPerson('auditor'), site.url, someAddress())
  for (const kind of ['csv', 'jsonl']) {
    const path = `/toa-soan/nhat-ky/xuat?dang=${kind}`
    yield { where: path, bytes: Buffer.from((await auditor.get(path)).body) }
  }
}

/** Every file below a folder; what is packed is looked at unpacked as well. */
function* filesBelow(folder: string): Generator<Seen> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const where = join(entry.parentPath, entry.name)
    let bytes: Buffer
    try {
      bytes = readFileSync(where)
    } catch {
      // Gone since the folder was read: a file being replaced, a log being recycled.
      continue
    }
    yield { where, bytes }
    if (where.endsWith('.br')) yield { where, bytes: brotliDecompressSync(bytes) }
    if (where.endsWith('.gz')) yield { where, bytes: gunzipSync(bytes) }
  }
}

/** Every row of every table as text, as a dump has them. */
async function* rowsOfTheDatabase(): AsyncGenerator<Seen> {
  const tables = await db.execute<{ name: string }>(
    sql`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of tables) {
    const rows = await db.execute<{ line: string }>(sql.raw(`select "one"::text as line from ${name} as "one"`))
    yield { where: name, bytes: Buffer.from([...rows].map(({ line }) => line).join('\n')) }
  }
}

/** The backup that `docs/operations.md` describes, where this machine has the program for it. */
function dump(): Buffer | null {
  try {
    const options = { maxBuffer: 1024 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] }
    return execFileSync('pg_dump', [process.env.DATABASE_URL ?? ''], options)
  } catch {
    return null
  }
}

test(
  `một số điện thoại gửi cùng ${COMMENTS} bình luận không lộ ở đâu: trang, RSC, feed, nhật ký, thư, tệp, bản sao lưu`,
  async () => {
    await postAll()
    await judgeAll()
    const first = stories[0]!
    await within(
      patience(10_000),
      first.path,
      async () => (await site.visit(first.path)).text.includes(CONTROL) || 'chưa',
    )
    const found: string[] = []
    const controlled: string[] = []
    let count = 0
    const look = ({ where, bytes }: Seen) => {
      count += 1
      const form = marker.foundIn(bytes)
      if (form) found.push(`${where}: ${form}`)
      if (bytes.includes(CONTROL)) controlled.push(where)
    }
    for await (const seen of answersOfTheSite()) look(seen)
    for await (const seen of answersOfTheDesk()) look(seen)
    for await (const seen of rowsOfTheDatabase()) look(seen)
    const backup = dump()
    if (backup) look({ where: 'pg_dump', bytes: backup })
    await site.stop()
    await db.execute(sql`checkpoint`)
    for (const seen of filesBelow(process.env.DATA_DIR ?? '')) look(seen)
    for (const seen of filesBelow(cluster.data)) look(seen)
    expect(found).toEqual([])
    // Whoever finds nothing may have looked nowhere.
    const isSeen = (part: string | RegExp) =>
      expect(controlled.filter((where) => where.search(part) >= 0).length, String(part)).toBeGreaterThan(0)
    for (const part of [
      /^\/thoi-su\//,
      /^\/phan-hoi\//,
      /^\/toa-soan\/binh-luan/,
      'comments',
      /index\.html$/,
      /index\.html\.br$/,
    ])
      isSeen(part)
    if (backup) isSeen('pg_dump')
    expect(
      controlled.some((where) => where.startsWith(cluster.data)),
      'tệp của PostgreSQL',
    ).toBe(true)
    expect(existsSync(logFile()) && readFileSync(logFile(), 'utf8')).toMatch(/POST .* 303 /)
    console.log(
      `số điện thoại: ${receipts.length} bình luận, ${count} nơi đã soát${backup ? ', cả pg_dump' : ''}, không nơi nào có`,
    )
  },
  (isLong ? 40 : 3) * 60_000,
)
