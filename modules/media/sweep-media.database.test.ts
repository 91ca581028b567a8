import { fork } from 'node:child_process'
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { attachments, media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { childEnvironment } from '@/lib/env'
import type { Viewer } from '@/modules/accounts/viewer'
import { trashAttachment } from './change-attachment'
import { findPicture } from './library-picture'
import { LocalStore } from './local-store'
import { shapePicture } from './shape-picture'
import { sweepMedia } from './sweep-media'
import { aPdf } from './testing-files'
import {
  accepted,
  aPerson,
  aPicture,
  aText,
  auditLines,
  filesIn,
  openTestingLibrary,
  originalOf,
} from './testing-library'
import { trashPicture, untrashPicture } from './trash-picture'
import { uploadAttachment } from './upload-attachment'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
let chief: Viewer
let store: LocalStore
beforeAll(async () => {
  library = await openTestingLibrary()
  store = new LocalStore(library.folder)
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  chief = await aPerson('chief')
})
afterAll(() => library.close())

const TWO_DAYS_AGO = new Date(Date.now() - 2 * 86_400_000)
const STEM = '0123456789abcdef'

/** A file of the store, as old as it must be to be looked at. */
async function aFile(name: string, changedAt = TWO_DAYS_AGO): Promise<string> {
  const path = join(library.folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, 'x'.repeat(100))
  await utimes(path, changedAt, changedAt)
  return name
}

const age = async () => {
  for (const name of await filesIn(library.folder)) await utimes(join(library.folder, name), TWO_DAYS_AGO, TWO_DAYS_AGO)
}
const trashedLongAgo = (id: number) =>
  db.update(media).set({ deletedAt: sql`now() - interval '31 days'` }).where(eq(media.id, id))

const filesOf = async (id: number) => {
  const picture = await findPicture(db, id)
  return [...picture!.renditions.map(({ file }) => `media/${file}`), await originalOf(id)].sort()
}

test('files no row knows go when they are a day old; younger ones, and what is not of our making, stay', async () => {
  const picture = await aPicture(chief)
  const { attachment } = accepted(await uploadAttachment(chief, { bytes: aPdf(), name: 'a.pdf' }))
  const gone = [
    await aFile(`media/2026/${STEM}-480.avif`),
    await aFile(`media/2026/${STEM}-480.jpg.01234567-89ab-cdef-0123-456789abcdef.tmp`),
    await aFile(`media/tep/2026/${STEM}/quyet-dinh.pdf`),
    await aFile(`originals/2026/${STEM.repeat(4)}.jpg`),
  ]
  const young = await aFile(`media/2026/${STEM}-800.avif`, new Date())
  const foreign = [await aFile('media/logo-cu.png'), await aFile('media/2017/anh-cua-trang-cu.jpg')]
  const kept = [...(await filesOf(picture.id)), `media/${attachment.file}`]
  for (const name of kept) await utimes(join(library.folder, name), TWO_DAYS_AGO, TWO_DAYS_AGO)

  expect(await sweepMedia(db, store, true)).toEqual({ pictureCount: 0, attachmentCount: 0, fileCount: 4, bytes: 400 })
  expect(await filesIn(library.folder)).toEqual([...gone, young, ...foreign, ...kept].sort())
  expect(await sweepMedia(db, store)).toEqual({ pictureCount: 0, attachmentCount: 0, fileCount: 4, bytes: 400 })
  expect(await filesIn(library.folder)).toEqual([young, ...foreign, ...kept].sort())
  expect((await sweepMedia(db, store)).fileCount).toBe(0)
})

test('the old cut of a picture goes a day after the new one; taken back, its files are there again', async () => {
  const picture = await aPicture(chief)
  const whole = await filesOf(picture.id)
  const shape = { rotationDegrees: 90, crop: null, focalX: 0.5, focalY: 0.5 }
  accepted(await shapePicture(chief, { ...shape, id: picture.id, version: 1 }))
  const turned = await filesOf(picture.id)
  await age()
  await sweepMedia(db, store)
  const files = await filesIn(library.folder)
  for (const name of turned) expect(files).toContain(name)
  for (const name of whole.filter((each) => each.startsWith('media/'))) expect(files).not.toContain(name)
  accepted(await shapePicture(chief, { ...shape, rotationDegrees: 0, id: picture.id, version: 2 }))
  expect(await filesOf(picture.id)).toEqual(whole)
  const again = await filesIn(library.folder)
  for (const name of whole) expect(again).toContain(name)
})

test('the trash keeps thirty days, and longer what a text still names', async () => {
  await age()
  await sweepMedia(db, store)
  const [fresh, old, named] = [await aPicture(chief), await aPicture(chief), await aPicture(chief)]
  await aText('draft', [named.id])
  for (const { id } of [fresh, old, named]) accepted(await trashPicture(chief, { id, version: 1, isConfirmed: true }))
  await trashedLongAgo(old.id)
  await trashedLongAgo(named.id)
  const originals = await Promise.all([fresh, old, named].map(({ id }) => originalOf(id)))
  await age()
  expect(await sweepMedia(db, store, true)).toMatchObject({ pictureCount: 1 })
  expect(await sweepMedia(db, store)).toMatchObject({ pictureCount: 1, fileCount: 1 })
  expect(await findPicture(db, old.id)).toBeNull()
  const files = await filesIn(library.folder)
  expect(originals.map((name) => files.includes(name))).toEqual([true, false, true])
  expect(await auditLines()).toContain(`purge-picture media:${old.id}`)
  accepted(await untrashPicture(chief, { id: fresh.id }))
  accepted(await untrashPicture(chief, { id: named.id }))
})

test('files of documents are purged the same way', async () => {
  const bring = async (words: string) =>
    accepted(await uploadAttachment(chief, { bytes: aPdf(words), name: `${words}.pdf` })).attachment
  const [old, named] = [await bring('cu'), await bring('dang dung')]
  await db.insert(articles).values({ body: [{ type: 'attachment', attrs: { attachmentId: named.id } }] })
  for (const { id } of [old, named]) {
    accepted(await trashAttachment(chief, { id, isConfirmed: true }))
    await db.update(attachments).set({ deletedAt: sql`now() - interval '31 days'` }).where(eq(attachments.id, id))
  }
  await age()
  expect(await sweepMedia(db, store)).toMatchObject({ attachmentCount: 1, fileCount: 1 })
  const files = await filesIn(library.folder)
  expect([old, named].map(({ file }) => files.includes(`media/${file}`))).toEqual([false, true])
})

test('killed at any moment it leaves every living picture whole, and only work for the next time', async () => {
  const program = resolve(`.build/testing-sweep-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: `
        import { db } from '@/db/client'
        import { mediaStore } from '@/modules/media/media-store'
        import { sweepMedia } from '@/modules/media/sweep-media'
        const store = mediaStore()
        const remove = store.delete.bind(store)
        store.delete = async (name) => {
          process.send(name)
          await remove(name)
        }
        process.send('bắt đầu')
        await sweepMedia(db, store)
        process.exit()`,
      resolveDir: resolve('.'),
      loader: 'ts',
    },
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': resolve('.') },
    logLevel: 'error',
  })
  const living = [await aPicture(chief), await aPicture(chief)]
  const doomed = [await aPicture(chief), await aPicture(chief), await aPicture(chief)]
  for (const { id } of doomed) {
    accepted(await trashPicture(chief, { id, version: 1 }))
    await trashedLongAgo(id)
  }
  for (let index = 0; index < 120; index++) {
    await aFile(`media/2025/${index.toString(16).padStart(16, '0')}-480.webp`)
  }
  const kept = (await Promise.all(living.map(({ id }) => filesOf(id)))).flat()
  await age()
  try {
    // After so many removals: none, in the middle of a batch, between two, in the middle of the last.
    for (const removals of [0, 1, 7, 20, 45]) {
      const sweeper = fork(program, [], { env: childEnvironment({ DATA_DIR: library.folder }) })
      let told = -1
      sweeper.on('message', () => {
        told += 1
        if (told === removals) sweeper.kill('SIGKILL')
      })
      const signal = await new Promise<NodeJS.Signals | null>((done) => sweeper.once('exit', (_code, by) => done(by)))
      expect(signal, `${removals}`).toBe('SIGKILL')
      const files = await filesIn(library.folder)
      for (const name of kept) expect(files, `${removals}: ${name}`).toContain(name)
    }
  } finally {
    await rm(program)
  }
  await sweepMedia(db, store)
  const files = await filesIn(library.folder)
  expect(files.filter((name) => name.startsWith('media/2025/'))).toEqual([])
  for (const { id } of doomed) expect(await findPicture(db, id)).toBeNull()
  for (const name of kept) expect(files).toContain(name)
}, 60_000)
