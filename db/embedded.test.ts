import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import postgres from 'postgres'
import { afterEach, expect, test } from 'vitest'
import { startEmbedded } from './embedded'
import { databaseAccount } from './embedded-account'
import { findRunning, freePort } from './embedded-postmaster'
import { bundledFolder, bundledPrograms } from './embedded-programs'
import { knownMigrations, migrate } from './migrate'

const SECONDS = 1_000
const password = randomBytes(24).toString('base64url')
const undo: (() => Promise<unknown> | unknown)[] = []
const isRoot = process.getuid?.() === 0

afterEach(async () => {
  for (const work of undo.splice(0).reverse()) await work()
})

function folder(name = 'dữ liệu', mode = 0o755): string {
  const parent = mkdtempSync(join(tmpdir(), 'trang nhất '))
  chmodSync(parent, mode)
  undo.push(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, name)
}

async function open(dataDirectory: string, isBundled = false) {
  const database = await startEmbedded({ dataDirectory, password, isBundled })
  undo.push(database.close)
  return database
}

async function ask(url: string, query: string): Promise<Record<string, unknown>> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql.unsafe(query)
    return row as Record<string, unknown>
  } finally {
    await sql.end()
  }
}

for (const isBundled of [false, true]) {
  const origin = isBundled ? 'the npm package' : 'this machine'
  test(`PostgreSQL of ${origin} keeps Vietnamese in a folder whose name has spaces and marks`, {
    timeout: 60 * SECONDS,
  }, async () => {
    const dataDirectory = folder()
    const first = await open(dataDirectory, isBundled)
    const said = await ask(first.url, "select lower('ĐẶNG Ỗ Ẵ') as low, current_setting('server_encoding') as encoding")
    expect(said).toEqual({ low: 'đặng ỗ ẵ', encoding: 'UTF8' })
    await first.close()
    expect(findRunning(join(dataDirectory, 'postgres'))).toBeNull()
    const second = await open(dataDirectory, isBundled)
    expect(second.isAdopted).toBe(false)
  })
}

test('a server left behind by a killed site is adopted, and stops with its new owner', {
  timeout: 60 * SECONDS,
}, async () => {
  const dataDirectory = folder()
  const first = await open(dataDirectory)
  const second = await open(dataDirectory)
  expect(second.isAdopted).toBe(true)
  expect(second.url).toBe(first.url)
  await first.close()
  expect(await ask(second.url, 'select 1 as alive')).toEqual({ alive: 1 })
  await second.close()
  await expect(ask(second.url, 'select 1')).rejects.toThrow()
})

test('a frozen server is stopped and a fresh one takes its place', { timeout: 60 * SECONDS }, async () => {
  const dataDirectory = folder()
  const first = await open(dataDirectory)
  process.kill(first.pid, 'SIGSTOP')
  // The first has been watching its server, and may be the one who starts the fresh one.
  const second = await open(dataDirectory)
  expect(second.pid).not.toBe(first.pid)
  expect(await ask(second.url, 'select 1 as alive')).toEqual({ alive: 1 })
})

test('a server that dies comes back by itself on the same address', { timeout: 60 * SECONDS }, async () => {
  const database = await open(folder())
  process.kill(database.pid, 'SIGKILL')
  await expect
    .poll(() => ask(database.url, 'select 1 as alive').catch(() => null), { timeout: 30 * SECONDS, interval: 200 })
    .toEqual({ alive: 1 })
})

test('a note left by a dead server is not believed, even when another program has its number', {
  timeout: 60 * SECONDS,
}, async () => {
  const dataDirectory = folder()
  await (await open(dataDirectory)).close()
  const other = spawn('sleep', ['60'], { stdio: 'ignore' })
  undo.push(() => other.kill())
  const cluster = join(dataDirectory, 'postgres')
  writeFileSync(join(cluster, 'postmaster.pid'), `${other.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n`)
  expect((await open(dataDirectory)).isAdopted).toBe(false)
  expect(other.exitCode).toBeNull()
})

test('a wrong password asks for the backup of the keys', { timeout: 60 * SECONDS }, async () => {
  const dataDirectory = folder()
  await open(dataDirectory)
  await expect(startEmbedded({ dataDirectory, password: 'mật khẩu khác hẳn hai mươi bốn' })).rejects.toThrow(
    'keys.json',
  )
})

test.runIf(isRoot)(
  'below a closed home the cluster of root lies where its user can reach it',
  { timeout: 60 * SECONDS },
  async () => {
    const dataDirectory = folder('dữ liệu', 0o700)
    const database = await open(dataDirectory)
    expect(await ask(database.url, 'select 1 as alive')).toEqual({ alive: 1 })
    const cluster = readFileSync(join(dataDirectory, 'postgres-location'), 'utf8').trim()
    expect(cluster).toMatch(/^\/var\/lib\/trang-nhat\//)
    undo.unshift(() => rmSync(dirname(cluster), { recursive: true, force: true }))
  },
)

test.runIf(bundledFolder())(
  'programs of the package run although its links are missing and its folder is closed',
  async () => {
    const native = bundledFolder()!
    const closed = folder('đóng', 0o700)
    const copy = join(closed, 'native')
    mkdirSync(closed)
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    cpSync(join(native, '../package.json'), join(closed, 'package.json'))
    for (const { target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
      rmSync(join(closed, target), { force: true })
    const spare = folder('chỗ khác')
    const programs = bundledPrograms(databaseAccount(), spare, copy)!
    expect(programs.major).toBeGreaterThanOrEqual(18)
    expect(spawnSync(join(programs.folder, 'initdb'), ['--version']).status).toBe(0)
    expect(existsSync(join(spare, 'postgresql-18.4.0-beta.17')) || !isRoot).toBe(true)
  },
)

test('two processes that migrate at once apply each step once; an older program refuses a newer database', {
  timeout: 60 * SECONDS,
}, async () => {
  const { url } = await open(folder())
  const known = knownMigrations()
  const [one, other] = await Promise.all([migrate(url), migrate(url)])
  expect([...one, ...other]).toEqual(known.map(({ name }) => name))
  expect(await migrate(url)).toEqual([])
  await expect(migrate(url, known.slice(0, -1))).rejects.toThrow('mới hơn chương trình')
})

test('a step that fails leaves nothing of itself', { timeout: 60 * SECONDS }, async () => {
  const { url } = await open(folder())
  const broken = [{ name: '0000_hong', text: 'create table hong (id int); select 1/0', hash: 'x' }]
  await expect(migrate(url, broken)).rejects.toThrow('division by zero')
  expect(await ask(url, "select to_regclass('hong') as found")).toEqual({ found: null })
})

test('a free port is free, and a taken one is not insisted on', async () => {
  const port = await freePort()
  expect(await freePort(port)).toBe(port)
})
