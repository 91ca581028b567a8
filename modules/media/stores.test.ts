import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LocalStore } from './local-store'
import { MirroredStore } from './media-store'
import type { ObjectStore } from './object-store'
import { S3Store } from './s3-store'
import { startTestingS3 } from './testing-s3'

const text = (words: string) => new TextEncoder().encode(words)
const words = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)
const namesIn = async (store: ObjectStore, prefix: string) => {
  const names: string[] = []
  for await (const { name } of store.list(prefix)) names.push(name)
  return names.sort()
}

let folder: string
let s3: Awaited<ReturnType<typeof startTestingS3>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-'))
  s3 = await startTestingS3()
})
afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  s3.objects.clear()
  s3.seen.length = 0
  await rm(join(folder, 'media'), { recursive: true, force: true })
  await rm(join(folder, 'originals'), { recursive: true, force: true })
})

const STORES: Record<string, () => ObjectStore> = {
  'this machine': (): ObjectStore => new LocalStore(folder),
  S3: () => new S3Store(s3.settings),
  'S3 with copies': () => new MirroredStore(new S3Store(s3.settings), new LocalStore(folder)),
}

describe.each(Object.entries(STORES))('%s', (_name, make) => {
  test('keeps, hands back, replaces, lists and forgets', async () => {
    const store = make()
    expect(await store.get('media/2026/a-480.jpg')).toBeNull()
    expect(await namesIn(store, 'media/')).toEqual([])
    await store.put('media/2026/a-480.jpg', text('một'), 'image/jpeg')
    await store.put('media/2026/a-480.jpg', text('hai'), 'image/jpeg')
    await store.put('media/2026/b-480.jpg', new Uint8Array(), 'image/jpeg')
    await store.put('media/tep/2026/c/quyet-dinh.pdf', text('ba'), 'application/pdf')
    await store.put('originals/2026/a.png', text('gốc'), 'image/png')
    expect(words(await store.get('media/2026/a-480.jpg'))).toBe('hai')
    expect(words(await store.get('originals/2026/a.png'))).toBe('gốc')
    expect([...new Set(await namesIn(store, 'media/'))]).toEqual([
      'media/2026/a-480.jpg',
      'media/2026/b-480.jpg',
      'media/tep/2026/c/quyet-dinh.pdf',
    ])
    expect([...new Set(await namesIn(store, 'originals/'))]).toEqual(['originals/2026/a.png'])
    for await (const { name, sizeBytes, changedAt } of store.list('media/2026/a')) {
      expect({ name, sizeBytes }).toEqual({ name: 'media/2026/a-480.jpg', sizeBytes: 3 })
      expect(Math.abs(Date.now() - changedAt.getTime())).toBeLessThan(60_000)
    }
    await store.delete('media/2026/a-480.jpg')
    await store.delete('media/2026/a-480.jpg')
    expect(await store.get('media/2026/a-480.jpg')).toBeNull()
  })

  test.each(['media/../keys.json', '../media/a', '/etc/passwd', 'keys.json', 'media/Ảnh.jpg', 'media//a', 'media/.a'])(
    'never leaves its place: %s',
    async (name) => {
      const store = make()
      for (const deed of [
        () => store.put(name, text('x'), 'image/jpeg'),
        () => store.get(name),
        () => store.delete(name),
      ])
        await expect(deed()).rejects.toThrow('không phải tên trong kho')
    },
  )
})

test('a file that cannot be written whole leaves nothing behind', async () => {
  const store: ObjectStore = new LocalStore(folder)
  await store.put('media/2026/a-480.jpg', text('một'), 'image/jpeg')
  // A folder stands where the file should go.
  await store.put('media/2026/b/c.jpg', text('hai'), 'image/jpeg')
  await expect(store.put('media/2026/b', text('ba'), 'image/jpeg')).rejects.toThrow()
  expect((await readdir(join(folder, 'media/2026'))).sort()).toEqual(['a-480.jpg', 'b'])
})

test('unfinished files of a crash are seen, so that they can be cleared away', async () => {
  const store: ObjectStore = new LocalStore(folder)
  await store.put('media/2026/a-480.jpg', text('một'), 'image/jpeg')
  await writeFile(join(folder, 'media/2026/b-480.jpg.123.tmp'), 'nửa')
  expect(await namesIn(store, 'media/')).toContain('media/2026/b-480.jpg.123.tmp')
})

test('a store that stumbles is asked again; one that refuses is not', async () => {
  const store = new S3Store(s3.settings)
  s3.failures.push(503, 500)
  await store.put('media/2026/a-480.jpg', text('một'), 'image/jpeg')
  expect(s3.seen).toHaveLength(3)
  expect(s3.objects.get('media/2026/a-480.jpg')).toMatchObject({ mimeType: 'image/jpeg' })
  s3.failures.push(503, 503, 503)
  await expect(store.get('media/2026/a-480.jpg')).rejects.toThrow('không trả lời')
  const stranger = new S3Store({ ...s3.settings, secretAccessKey: 'khoá sai' })
  s3.seen.length = 0
  await expect(stranger.get('media/2026/a-480.jpg')).rejects.toThrow('SignatureDoesNotMatch')
  expect(s3.seen).toHaveLength(1)
  await expect(new S3Store({ ...s3.settings, bucket: 'khong-co' }).get('media/2026/a-480.jpg')).rejects.toThrow()
})

test('originals stay in the private store; readers’ files are copied here when somebody asks', async () => {
  const here = new LocalStore(folder)
  const store = new MirroredStore(new S3Store(s3.settings), here)
  await new S3Store(s3.settings).put('media/2026/a-480.jpg', text('máy khác giữ'), 'image/jpeg')
  await store.put('originals/2026/a.png', text('gốc'), 'image/png')
  expect(words(await store.get('media/2026/a-480.jpg'))).toBe('máy khác giữ')
  s3.seen.length = 0
  expect(words(await store.get('media/2026/a-480.jpg'))).toBe('máy khác giữ')
  expect(s3.seen).toEqual([])
  expect(await namesIn(here, 'originals/')).toEqual([])
  await store.delete('media/2026/a-480.jpg')
  expect(await here.get('media/2026/a-480.jpg')).toBeNull()
  expect([...s3.objects.keys()]).toEqual(['originals/2026/a.png'])
})
