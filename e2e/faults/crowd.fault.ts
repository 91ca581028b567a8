import { randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SiteProcess } from './site-process'
import { isLong, often } from './size'
import { Story } from './story'

const ADDRESSES = often(3_000, 100_000)
const READERS = 500
const SLOW = often(200, 2_000)
const PARALLEL = 16
/** The deadline of a body, 20 s, and a little. */
const SLOW_MILLISECONDS_MAX = isLong ? 25_000 : 60_000
const MEBIBYTE = 1024 * 1024

let site: SiteProcess
let story: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
})

afterAll(() => site.kill())

/** What the store holds now. It may be writing: a file it has since renamed or removed counts as none. */
function storeSize() {
  const sizes = readdirSync(site.storeFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size)
    .filter((size) => size !== undefined)
  return { fileCount: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

const word = () => randomBytes(6).toString('hex')
const SHAPES = [
  () => `/thoi-su/${word()}-${word()}`,
  () => `/thoi-su/${word()}-${900_000_000 + Math.floor(Math.random() * 99_999_999)}`,
  () => `/${word()}`,
  () => `/chu-de/${word()}`,
  () => `/tac-gia/${word()}`,
  () => `/luu-tru/${1000 + Math.floor(Math.random() * 900)}/0${1 + Math.floor(Math.random() * 9)}`,
  () => `/${word()}/${word()}/${word()}`,
  () => `/trang/${word().toUpperCase()}`,
]

/** Runs `work` for every number below `count`, a few at a time. */
async function each(count: number, parallel: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: parallel }, lane))
}

test(`500 người cùng mở một trang chưa có: nhiều nhất hai lần dựng`, async () => {
  const cold = await Story.publish({ sectionSlug: 'y-te', tag: `Lạnh ${word()}` })
  const path = `/chu-de/lanh-${cold.tag.slice('Lạnh '.length)}`
  const answers = await Promise.all(
    Array.from({ length: READERS }, () => site.visit(path, { patienceMilliseconds: 20_000 })),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const { renders } = await site.insight()
  expect(renders[path] ?? 0).toBeLessThanOrEqual(2)
  console.log(`${READERS} lượt mở trang chưa có: ${renders[path]} lần dựng`)
})

test(
  `${ADDRESSES} địa chỉ vu vơ: không để lại gì`,
  async () => {
    await each(400, PARALLEL, async (index) => void (await site.visit(SHAPES[index % SHAPES.length]!())))
    const before = { ...storeSize(), ...(await site.insight()) }
    const times: number[] = []
    const codes = new Set<number>()
    const startedAt = performance.now()
    await each(ADDRESSES, PARALLEL, async (index) => {
      codes.add((await site.visit(SHAPES[index % SHAPES.length]!())).status)
      if (index % 50 === 0) times.push((await site.visit(story.path)).milliseconds)
    })
    const seconds = (performance.now() - startedAt) / 1000
    const after = { ...storeSize(), ...(await site.insight()) }
    expect([...codes].filter((status) => status !== 404 && status !== 308)).toEqual([])
    expect(after.fileCount - before.fileCount).toBeLessThanOrEqual(500)
    expect(after.bytes - before.bytes).toBeLessThanOrEqual(5 * MEBIBYTE)
    expect(after.heapBytes).toBeLessThan(before.heapBytes * 1.15 + 4 * MEBIBYTE)
    times.sort((one, other) => one - other)
    const p99 = times[Math.floor(times.length * 0.99)] ?? 0
    console.log(
      `${ADDRESSES} địa chỉ: ${Math.round(seconds)} s, +${after.fileCount - before.fileCount} tệp, +${after.bytes - before.bytes} byte, bộ nhớ ${(before.heapBytes / MEBIBYTE).toFixed(1)} → ${(after.heapBytes / MEBIBYTE).toFixed(1)} MiB, trang tốt p99 ${p99.toFixed(1)} ms`,
    )
  },
  (isLong ? 60 : 5) * 60_000,
)

test(`${SLOW} kết nối nhỏ giọt: người khác vẫn đọc được, rồi chúng bị cắt`, async () => {
  const slow: Socket[] = await Promise.all(
    Array.from({ length: SLOW }, (_, index) =>
      drip(index % 2 === 0 ? 'GET / HTTP/1.1\r\nHost: a\r\nX-Cham: ' : POST_HEAD),
    ),
  )
  const ended = slow.map((socket) => new Promise<void>((done) => socket.once('close', () => done())))
  const dripping = setInterval(() => {
    for (const socket of slow) if (!socket.destroyed) socket.write('a')
  }, 1_000)
  try {
    for (let time = 0; time < 30; time++) {
      const page = await site.visit(story.path)
      expect(page.status).toBe(200)
      expect(page.milliseconds).toBeLessThan(1_000)
    }
    const startedAt = performance.now()
    await Promise.all(ended)
    const took = performance.now() - startedAt
    expect(took).toBeLessThan(SLOW_MILLISECONDS_MAX)
    console.log(`${SLOW} kết nối nhỏ giọt: bị cắt hết sau ${Math.round(took / 1000)} giây`)
  } finally {
    clearInterval(dripping)
    for (const socket of slow) socket.destroy()
  }
}, 90_000)

const POST_HEAD =
  'POST /thoi-su/x-1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 90000\r\n\r\n'

function drip(opening: string): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(site.port, '127.0.0.1', () => {
      socket.write(opening)
      socket.off('error', fail)
      socket.on('error', () => socket.destroy())
      done(socket)
    })
    socket.once('error', fail)
    socket.resume()
  })
}
