import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PageStore } from './page-store'
import { bytesOf, makeStoredPage } from './stored-page'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trang-'))
})
afterEach(() => {
  chmodSync(directory, 0o700)
  rmSync(directory, { recursive: true, force: true })
})

const aPage = (path: string, seq = 1, body = `<p>${path}</p>`, tags = [`at:${path}`, 'site']) =>
  makeStoredPage({ path, contentType: 'text/html; charset=utf-8', tags, seq, body })

test('a page is there again after a restart, with its surfaces and its state', async () => {
  await new PageStore(directory, 'b1').keep(await aPage('/thoi-su/bai-1'))
  const found = await new PageStore(directory, 'b1').find('/thoi-su/bai-1')
  expect(found?.page.identity.toString()).toBe('<p>/thoi-su/bai-1</p>')
  expect(found?.page.tags).toContain('site')
  expect(found?.isStale).toBe(false)
})

test('a new build never hands out a page of the old one', async () => {
  await new PageStore(directory, 'b1').keep(await aPage('/'))
  expect(await new PageStore(directory, 'b2').find('/')).toBeNull()
})

test('what was stale before a restart is stale after it', async () => {
  const store = new PageStore(directory, 'b1')
  await store.keep(await aPage('/', 1, 'cũ', ['front']))
  await store.apply([{ seq: 5, tag: 'front', kind: 'stale' }])
  const restarted = new PageStore(directory, 'b1')
  expect((await restarted.find('/'))?.isStale).toBe(true)
  expect(await new PageStore(directory, 'b1').scan()).toEqual(['/'])
})

test('a withdrawn page leaves memory and disk at once and cannot come back from a late render', async () => {
  const store = new PageStore(directory, 'b1')
  const late = await aPage('/thoi-su/bai-7', 1, 'bài', ['article:7'])
  await store.keep(late)
  await store.apply([{ seq: 2, tag: 'article:7', kind: 'gone' }])
  await store.keep(late)
  expect(await store.find('/thoi-su/bai-7')).toBeNull()
  expect(await new PageStore(directory, 'b1').find('/thoi-su/bai-7')).toBeNull()
})

test('an older render that finishes last does not replace a newer page', async () => {
  const store = new PageStore(directory, 'b1')
  await store.keep(await aPage('/', 9, 'mới'))
  await store.keep(await aPage('/', 4, 'cũ'))
  expect((await store.find('/'))?.page.identity.toString()).toBe('mới')
})

test('a torn or edited page is as good as none; a torn packing is packed again', async () => {
  await new PageStore(directory, 'b1').keep(await aPage('/tin'))
  const folder = join(directory, 'b1', 'tin')
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.json'))) {
    const file = join(folder, name)
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, whole.length - 1))
    const found = await new PageStore(directory, 'b1').find('/tin')
    if (name === 'index.html') expect(found).toBeNull()
    else expect(gunzipSync(found!.page.gzip).toString()).toBe('<p>/tin</p>')
    writeFileSync(file, whole)
    expect(await new PageStore(directory, 'b1').find('/tin')).not.toBeNull()
  }
})

test('a picture is kept as it comes: one file, no packing, found again whole', async () => {
  const body = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
  const path = '/thoi-su/bai-7/the-chia-se.png'
  const page = await makeStoredPage({ path, contentType: 'image/png', tags: [], seq: 1, body })
  const store = new PageStore(directory, 'b1')
  await store.keep(page)
  expect(store.size.bytes).toBe(body.length)
  const names = readdirSync(join(directory, 'b1/thoi-su/bai-7'))
  expect(names.sort()).toEqual(['the-chia-se.png', 'the-chia-se.png.facts.json'])
  const found = await new PageStore(directory, 'b1').find(path)
  expect(found?.page.identity).toEqual(body)
  expect(found?.page.brotli).toBe(found?.page.identity)
  await store.keep({ ...page, seq: 2 })
  expect((await new PageStore(directory, 'b1').find(path))?.page.seq).toBe(2)
})

test('a kill at any instant of writing a page leaves the old one or the new one', async () => {
  const folder = join(directory, 'b1', 'tin')
  const contents = () => new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  await new PageStore(directory, 'b1').keep(await aPage('/tin', 1, 'cũ'))
  const old = contents()
  await new PageStore(directory, 'b1').keep(await aPage('/tin', 2, 'mới'))
  const now = contents()
  const facts = 'index.html.facts.json'
  const both = { ...JSON.parse(String(now.get(facts))), before: JSON.parse(String(old.get(facts))) }
  for (const [name, bytes] of old) writeFileSync(join(folder, name), bytes)
  const steps: [string, Buffer | string][] = [
    [facts, JSON.stringify(both)],
    ...['index.html', 'index.html.gz', 'index.html.br', facts].map(
      (name) => [name, now.get(name)!] as [string, Buffer],
    ),
  ]
  for (const [name, bytes] of steps) {
    writeFileSync(join(folder, name), bytes)
    const found = await new PageStore(directory, 'b1').find('/tin')
    const words = found?.page.identity.toString()
    expect(['cũ', 'mới']).toContain(words)
    expect(found?.page.seq).toBe(words === 'cũ' ? 1 : 2)
    expect(gunzipSync(found!.page.gzip).toString()).toBe(words)
  }
})

test('a page withdrawn while its files are being written leaves none behind', async () => {
  const store = new PageStore(directory, 'b1')
  const writing = store.keep(await aPage('/thoi-su/bai-8', 1, 'bài', ['article:8']))
  await Promise.all([writing, store.apply([{ seq: 2, tag: 'article:8', kind: 'gone' }])])
  expect(await store.find('/thoi-su/bai-8')).toBeNull()
  expect(readdirSync(directory, { recursive: true }).filter((name) => String(name).includes('index.html'))).toEqual([])
})

test('odd addresses never become files', async () => {
  const store = new PageStore(directory, 'b1')
  for (const path of ['/../x', '/a/../../x', '/A', '/thời-sự', '/a//b', '/a/', `/${'a'.repeat(300)}`, '/.x', '/a\0b']) {
    await store.keep(await aPage(path))
    expect(await store.find(path)).toBeNull()
  }
  expect(readdirSync(directory)).toEqual([])
})

test('pages on a disk that cannot be written are served from memory', async () => {
  writeFileSync(join(directory, 'b1'), 'một tệp ở chỗ của thư mục')
  const store = new PageStore(directory, 'b1')
  await store.keep(await aPage('/'))
  expect((await store.find('/'))?.page.identity.toString()).toBe('<p>/</p>')
})

test('memory is bounded in bytes; what does not fit is read from disk', async () => {
  const one = await aPage('/bai-0', 1, 'x'.repeat(10_000))
  const store = new PageStore(directory, 'b1', bytesOf(one) * 3)
  for (let index = 0; index < 20; index++) await store.keep(await aPage(`/bai-${index}`, 1, 'x'.repeat(10_000)))
  expect(store.size.bytes).toBeLessThanOrEqual(bytesOf(one) * 3 + 100)
  expect(store.peek('/bai-0')).toBeNull()
  expect(await store.find('/bai-0')).not.toBeNull()
})

test('a page a month old is made again, whatever the log says', async () => {
  const store = new PageStore(directory, 'b1')
  const page = await aPage('/')
  await store.keep({ ...page, madeAt: page.madeAt - 31 * 86_400_000 })
  expect((await store.find('/'))?.isStale).toBe(true)
})

test('a withdrawal is on disk before anybody is told of it', async () => {
  const store = new PageStore(directory, 'b1')
  await store.keep(await aPage('/thoi-su/bai-9', 1, 'bài', ['article:9']))
  const applying = store.apply([{ seq: 2, tag: 'article:9', kind: 'gone' }])
  while (!store.state.isGone('article:9')) await new Promise((next) => setImmediate(next))
  expect(new PageStore(directory, 'b1').state.isGone('article:9')).toBe(true)
  await applying
})
