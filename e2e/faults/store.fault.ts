import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { Cluster } from './cluster'
import { SiteProcess } from './site-process'
import { often, patience } from './size'
import { Story } from './story'
import { isWhole, listsOf, showsOnly } from './surfaces'
import { within } from './within'

const FRESH_MILLISECONDS_MAX = patience(5_000)

const cluster = new Cluster(inject('cluster'))
let site: SiteProcess
let story: Story

const pages = () => [story.path, ...Object.values(listsOf(story))]

async function everyPageAnswers(): Promise<void> {
  for (const path of pages()) expect((await site.visit(path)).status, path).toBe(200)
}

async function aCorrectionIsSeen(): Promise<void> {
  const mark = await story.correct()
  for (const path of pages())
    await within(FRESH_MILLISECONDS_MAX, path, async () => showsOnly(story, (await site.visit(path)).text, mark))
}

/** Page files of this store, whichever build they are of. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
  await everyPageAnswers()
})

afterEach(() => cluster.start())
afterAll(() => site.kill())

test('thư mục kho trang bị xoá khi đang chạy: không ai thấy gì, trang mới lại được lưu', async () => {
  for (let time = 0; time < often(1, 20); time++) {
    rmSync(site.storeFolder, { recursive: true, force: true })
    await everyPageAnswers()
    await aCorrectionIsSeen()
    expect(filesOf(site.storeFolder).some((file) => file.endsWith('index.html.br'))).toBe(true)
  }
})

test('thư mục kho trang bị xoá khi trang tắt: mở lại vẫn đủ trang', async () => {
  await site.kill()
  rmSync(site.storeFolder, { recursive: true, force: true })
  await site.start()
  await everyPageAnswers()
})

test('không ghi được vào kho trang: bài vẫn đọc được và bản sửa vẫn tới', async () => {
  await site.kill()
  rmSync(site.storeFolder, { recursive: true, force: true })
  // chmod stops nobody who is root; a file in place of the folder stops everyone.
  writeFileSync(site.storeFolder, 'không phải thư mục')
  await site.start()
  await everyPageAnswers()
  await aCorrectionIsSeen()
  await site.kill()
  rmSync(site.storeFolder)
  await site.start()
})

test('ổ đĩa của kho trang đầy: bài vẫn đọc được, bản sửa vẫn tới, bài gỡ vẫn mất', async (context) => {
  const folder = `${site.dataDirectory}-full`
  const full = await SiteProcess.make({ dataDirectory: folder })
  spawnSync('mkdir', ['-p', full.storeFolder])
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', full.storeFolder])
  if (mounted.status !== 0) return context.skip('không gắn được ổ đĩa nhỏ (cần root)')
  try {
    const gone = await Story.publish()
    await full.start()
    for (const path of pages()) expect((await full.visit(path)).status, path).toBe(200)
    spawnSync('dd', ['if=/dev/zero', `of=${join(full.storeFolder, 'day')}`, 'bs=1k', 'count=400'])
    const mark = await story.correct()
    for (const path of pages())
      await within(FRESH_MILLISECONDS_MAX, path, async () => showsOnly(story, (await full.visit(path)).text, mark))
    expect((await full.visit(gone.path)).status).toBe(200)
    await gone.withdraw()
    await within(FRESH_MILLISECONDS_MAX, 'gỡ', async () => (await full.visit(gone.path)).status === 410 || 'còn thấy')
    // The tombstone could not be written; the log still has it.
    await full.kill()
    await full.start({ isReady: false })
    expect((await full.visit(gone.path)).status).toBe(410)
  } finally {
    await full.kill()
    spawnSync('umount', ['-l', full.storeFolder])
  }
})

const WAYS: Record<string, (file: string) => void> = {
  'cắt ngắn': (file) => truncateSync(file, 10),
  'lật một bit': (file) => {
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(file, bytes)
  },
  'nối thêm': (file) => appendFileSync(file, '<script src="//ke-xau.example"></script>'),
  rỗng: (file) => truncateSync(file, 0),
}

test.each(Object.entries(WAYS))('tệp trang bị %s khi trang tắt: không byte nào của nó tới bạn đọc', async (_, harm) => {
  await everyPageAnswers()
  await site.kill()
  for (const file of filesOf(site.storeFolder)) harm(file)
  await site.start({ isReady: false })
  // A torn page is as good as none: its first reader may be asked to wait, and never gets a byte of it.
  for (const path of pages())
    await within(FRESH_MILLISECONDS_MAX, path, async () => {
      const { status, text } = await site.visit(path)
      expect(text).not.toContain('ke-xau')
      return status === 200 || `${status}`
    })
  expect(isWhole(story, (await site.visit(story.path)).text)).toBe(true)
  await aCorrectionIsSeen()
})

test('chỉ bản nén bị hỏng: trang vẫn đọc được cả khi không có cơ sở dữ liệu', async () => {
  await everyPageAnswers()
  await site.kill()
  for (const file of filesOf(site.storeFolder)) if (/\.(?:br|gz)$/.test(file)) truncateSync(file, 5)
  await cluster.kill()
  await site.start({ isReady: false })
  await everyPageAnswers()
  const packed = await site.visit(story.path, { headers: { 'Accept-Encoding': 'br' } })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(isWhole(story, packed.text)).toBe(true)
})

test('bị giết giữa lúc ghi tệp: còn bản cũ nguyên vẹn, cả khi không có cơ sở dữ liệu', async () => {
  await everyPageAnswers()
  await site.kill()
  // What a kill between the first rename and the last leaves: new words, old notes.
  const page = filesOf(site.storeFolder).find((file) => file.includes(story.path) && file.endsWith('/index.html'))
  expect(page).toBeDefined()
  const temporary = `${page}.${process.pid}.0badcafe.tmp`
  writeFileSync(temporary, readFileSync(page!).subarray(0, 100))
  await cluster.kill()
  await site.start({ isReady: false })
  await everyPageAnswers()
  expect(isWhole(story, (await site.visit(story.path)).text)).toBe(true)
})
