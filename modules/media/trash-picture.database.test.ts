import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import type { Viewer } from '@/modules/accounts/viewer'
import { describePicture } from './describe-picture'
import { findPicture } from './library-picture'
import { shapePicture } from './shape-picture'
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
import { uploadPicture } from './upload-picture'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
let reporter: Viewer
let other: Viewer
let chief: Viewer
beforeAll(async () => {
  library = await openTestingLibrary()
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  reporter = await aPerson('reporter')
  other = await aPerson('reporter', 'Minh')
  chief = await aPerson('chief', 'Hà')
})
afterAll(() => library.close())

const WORDS = { alt: 'Chợ hoa ngày Tết', isDecorative: false, caption: '', credit: '', folder: '' }
const PLAIN = { rotationDegrees: 0, crop: null, focalX: 0.5, focalY: 0.5 }

test('a picture in use goes into the trash only when that is confirmed; its public files go at once', async () => {
  const picture = await aPicture(reporter, 60, 40)
  await aText('draft', [picture.id])
  const { id } = picture
  expect(await trashPicture(reporter, { id, version: 1 })).toEqual({
    ok: false,
    refusal: { kind: 'in-use', useCount: 1 },
  })
  expect(await findPicture(db, id)).toMatchObject({ deletedAt: null })
  expect(accepted(await trashPicture(reporter, { id, version: 1, isConfirmed: 'co' })).deletedAt).toBeInstanceOf(Date)
  const files = await filesIn(library.folder)
  for (const { file } of picture.renditions) expect(files).not.toContain(`media/${file}`)
  expect(files).toContain(await originalOf(id))
  // In the trash nothing else can be done to it.
  expect(await describePicture(chief, { id, version: 2, ...WORDS })).toEqual({ ok: false, refusal: 'not-found' })

  expect(await untrashPicture(other, { id })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await untrashPicture(null, { id })).toEqual({ ok: false, refusal: 'forbidden' })
  const back = accepted(await untrashPicture(chief, { id }))
  expect(back).toMatchObject({ deletedAt: null, renditions: picture.renditions })
  const restored = await filesIn(library.folder)
  for (const { file } of picture.renditions) expect(restored).toContain(`media/${file}`)
  expect(await untrashPicture(chief, { id })).toEqual({ ok: false, refusal: 'not-found' })
  expect((await auditLines()).filter((line) => line.endsWith(` media:${id}`))).toEqual([
    `upload-picture media:${id}`,
    `trash-picture media:${id}`,
    `untrash-picture media:${id}`,
  ])
})

test('a picture that is brought again comes out of the trash', async () => {
  const picture = await aPicture(reporter, 60, 40)
  const bytes = await readFile(join(library.folder, await originalOf(picture.id)))
  accepted(await trashPicture(reporter, { id: picture.id, version: 1 }))
  const again = accepted(await uploadPicture(reporter, { bytes, name: 'x' }))
  expect(again).toMatchObject({ isNew: false, picture: { id: picture.id, deletedAt: null } })
})

test('a picture older than the originals keeps its best bytes when it is cut or thrown away', async () => {
  const picture = await aPicture(reporter, 600, 400)
  await db.update(media).set({ originalFile: null, contentHash: null, sizeBytes: null }).where(eq(media.id, picture.id))
  const crop = { left: 0, top: 0, width: 0.5, height: 0.5 }
  const cut = accepted(await shapePicture(reporter, { ...PLAIN, id: picture.id, version: 1, crop }))
  expect(cut.widthPixels).toBe(240)
  const whole = accepted(await shapePicture(reporter, { ...PLAIN, id: picture.id, version: 2 }))
  expect(whole).toMatchObject({ widthPixels: 480, heightPixels: 320 })
  const old = await aPicture(reporter, 600, 400)
  await db.update(media).set({ originalFile: null, contentHash: null, sizeBytes: null }).where(eq(media.id, old.id))
  accepted(await trashPicture(reporter, { id: old.id, version: 1 }))
  expect(accepted(await untrashPicture(reporter, { id: old.id })).widthPixels).toBe(480)
})
