import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDocx, aZip } from '@/modules/media/testing-files'
import { aPhoto } from '@/modules/media/testing-pictures'
import { Caller } from '../doors/knock'
import { aPerson } from '../people'
import { SiteProcess } from './site-process'
import { patience } from './size'
import { Story } from './story'

/** No input keeps a reader waiting longer than this. */
const DELAY_MILLISECONDS_MAX = 50
/** The newsroom's thread clears away what five files of 20 MB left behind, and starts the processes that read them. */
const NEWSROOM_MILLISECONDS_MAX = 200
const MEGABYTE = 1_000_000

let site: SiteProcess
let story: Story
let reporter: Caller

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
  reporter = await Caller.of(await aPerson('reporter'), site.url, '203.0.113.9')
  await site.settled()
})

afterAll(() => site.kill())

const delays = async () => {
  const lines = (await site.visit('/metrics')).text.split('\n').map((line) => line.split(' '))
  const figure = (name: string) => Number(lines.find(([given]) => given === `trang_nhat_${name}`)?.[1])
  return {
    readers: figure('event_loop_delay_max_milliseconds'),
    newsroom: figure('newsroom_event_loop_delay_max_milliseconds'),
  }
}

/** A thread that only waits: what holds it up is the machine, which others use as well. */
const bystander = `
  const { monitorEventLoopDelay } = require('node:perf_hooks')
  const { parentPort } = require('node:worker_threads')
  const histogram = monitorEventLoopDelay({ resolution: 10 })
  histogram.enable()
  parentPort.on('message', () => {
    parentPort.postMessage(Math.max(0, histogram.max / 1e6 - 10))
    histogram.reset()
  })`

async function askedOf(worker: Worker): Promise<number> {
  const answered = once(worker, 'message')
  worker.postMessage('')
  return Number((await answered)[0])
}

/** Words no two of which are alike, as text that fits into a ZIP. */
const noise = (bytes: number) => randomBytes(Math.floor(bytes / 2)).toString('hex')

test('năm tệp gần 20 MB tải lên cùng lúc: bạn đọc không ai phải chờ, ảnh và tệp đều vào kho', async () => {
  // Another at each try: the library knows a picture that it has.
  const photo = await aPhoto(5_000, 3_600, randomInt(1_000_000))
  const files = [
    ...[1, 2, 3].map((number) => ({
      door: '/toa-soan/tep/dinh-kem',
      name: `ho-so-${number}.zip`,
      bytes: aZip({ 'ho-so.txt': noise(19.5 * MEGABYTE) }),
    })),
    { door: '/toa-soan/tep/anh', name: 'toan-canh.jpg', bytes: photo },
    // No document after all: as dear to read as one, and taken by nobody.
    { door: '/toa-soan/tep/word', name: 'rong.docx', bytes: aDocx({ 'word/a.xml': noise(19 * MEGABYTE) }) },
  ]
  const idle = new Worker(bystander, { eval: true })
  await delays()
  await wait(1_000)
  const before = await delays()
  await askedOf(idle)
  const answers = Promise.all(files.map(({ door, name, bytes }) => reporter.sendFile(door, name, bytes)))
  let slowest = 0
  let isDone = false
  void answers.finally(() => {
    isDone = true
  })
  while (!isDone) {
    const startedAt = performance.now()
    expect((await site.visit(story.path)).status).toBe(200)
    slowest = Math.max(slowest, performance.now() - startedAt)
    await wait(20)
  }
  const statuses = (await answers).map(({ status }) => status)
  expect(statuses.slice(0, -1)).toEqual([201, 201, 201, 201])
  expect([415, 422]).toContain(statuses.at(-1))
  await wait(500)
  const during = await delays()
  const machine = await askedOf(idle)
  await idle.terminate()
  console.log(
    `tải lên: luồng của bạn đọc bị giữ nhiều nhất ${Math.round(during.readers)} ms (lúc rảnh ${Math.round(before.readers)} ms), luồng của toà soạn ${Math.round(during.newsroom)} ms (lúc rảnh ${Math.round(before.newsroom)} ms); luồng không làm gì bên cạnh ${Math.round(machine)} ms; trang bài chậm nhất ${Math.round(slowest)} ms`,
  )
  expect(during.readers).toBeLessThanOrEqual(patience(DELAY_MILLISECONDS_MAX) + machine)
  expect(during.newsroom).toBeLessThanOrEqual(patience(NEWSROOM_MILLISECONDS_MAX) + machine)
}, 180_000)
