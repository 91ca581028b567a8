import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { ROLES } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { provideEnv } from '@/lib/env'
import type { Viewer } from '@/modules/accounts/viewer'
import { accepted, aPerson, auditLines, filesIn, openTestingLibrary } from './testing-library'
import { aPhonePhoto, aPhoto, aPngClaiming } from './testing-pictures'
import { uploadPicture } from './upload-picture'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
let reporter: Viewer
beforeAll(async () => {
  library = await openTestingLibrary()
  reporter = await aPerson('reporter')
})
afterAll(() => library.close())

const upload = (bytes: Uint8Array, name = 'ảnh.jpg') => uploadPicture(reporter, { bytes, name })

test('a picture from a telephone is in the library, and its owner’s whereabouts only in the private original', async () => {
  const photo = await aPhonePhoto()
  const { picture, isNew } = accepted(
    await uploadPicture(reporter, { bytes: photo, name: 'C:\\Ảnh của tôi\\Chợ Hà Đông.JPG', folder: ' Chợ  Tết ' }),
  )
  expect(isNew).toBe(true)
  expect(picture).toMatchObject({
    widthPixels: 480,
    heightPixels: 720,
    originalName: 'Chợ Hà Đông.JPG',
    folder: 'Chợ Tết',
    alt: '',
    uploadedBy: reporter.id,
    uploadedByName: 'Lan',
    sizeBytes: photo.length,
    focalX: 0.5,
    version: 1,
  })
  const files = await filesIn(library.folder)
  const year = String(new Date(Date.now() + 7 * 3_600_000).getUTCFullYear())
  expect(files.filter((file) => file.startsWith('originals/'))).toEqual([
    expect.stringMatching(new RegExp(`^originals/${year}/[0-9a-f]{64}\\.jpg$`)),
  ])
  const shown = files.filter((file) => file.startsWith('media/'))
  expect(shown.sort()).toEqual(picture.renditions.map(({ file }) => `media/${file}`).sort())
  expect(shown).toHaveLength(3)
  for (const file of shown) {
    const bytes = await readFile(join(library.folder, file))
    for (const word of ['BI-MAT', 'MAY-ANH', 'GPS', 'Exif']) expect(bytes.includes(word), `${file} ${word}`).toBe(false)
  }
  expect(await auditLines()).toContain(`upload-picture media:${picture.id}`)
})

test('the same picture twice, or twice at once, is one picture', async () => {
  const photo = await aPhoto(500, 300, 77)
  const answers = await Promise.all([upload(photo), upload(photo), upload(photo, 'tên khác.png')])
  const pictures = answers.map(accepted)
  expect(new Set(pictures.map(({ picture }) => picture.id)).size).toBe(1)
  expect(pictures.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(accepted(await upload(photo))).toMatchObject({ isNew: false, picture: { id: pictures[0]!.picture.id } })
  const lines = (await auditLines()).filter((line) => line === `upload-picture media:${pictures[0]!.picture.id}`)
  expect(lines).toHaveLength(1)
})

const REFUSED: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
  ['nothing', () => new Uint8Array(), 'empty-file'],
  ['a text called .jpg', () => Buffer.from('không phải ảnh'), 'wrong-kind'],
  ['a drawing called .png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'wrong-kind'],
  ['half a picture', async () => (await aPhoto()).subarray(0, 8_000), 'unreadable'],
  ['a picture that claims 65,535 pixels a side', () => aPngClaiming(65_535, 65_535), 'too-many-pixels'],
  [
    'a picture of more than 15 MB',
    async () => Buffer.concat([await aPhoto(), Buffer.alloc(15 * 1024 * 1024)]),
    'too-big',
  ],
]

test.each(REFUSED)('%s is refused and leaves nothing behind', async (_name, bytes, refusal) => {
  const before = [await filesIn(library.folder), await db.$count(media), await auditLines()]
  expect(await upload(await bytes())).toEqual({ ok: false, refusal })
  expect([await filesIn(library.folder), await db.$count(media), await auditLines()]).toEqual(before)
})

test('what is no file at all is refused', async () => {
  for (const input of [null, {}, { bytes: 'chữ', name: 'x' }, { bytes: null }, 7, undefined])
    expect(await uploadPicture(reporter, input)).toEqual({ ok: false, refusal: 'empty-file' })
})

test('reporters, editors and chiefs bring pictures; nobody else does', async () => {
  const bytes = await aPhoto(90, 60, 5)
  expect(await uploadPicture(null, { bytes, name: 'x' })).toMatchObject({ refusal: 'forbidden' })
  const allowed: string[] = []
  for (const role of ROLES) if ((await uploadPicture(await aPerson(role), { bytes, name: 'x' })).ok) allowed.push(role)
  expect(allowed).toEqual(['reporter', 'editor', 'chief'])
})

test('names from other computers are kept readable', async () => {
  const nameOf = async (seed: number, name: unknown) =>
    accepted(await uploadPicture(reporter, { bytes: await aPhoto(60, 40, seed), name })).picture.originalName
  expect(await nameOf(101, '../../etc/passwd')).toBe('passwd')
  expect(await nameOf(102, 'a\u202egnp.exe')).toBe('')
  expect(await nameOf(103, undefined)).toBe('')
  expect(await nameOf(104, `${'Ả'.repeat(400)}.jpeg`)).toMatch(/^Ả{195}\.jpeg$/)
})

test('a full disk is said as such, and no row names a file that is not there', async () => {
  const blocked = join(library.folder, 'khong-ghi-duoc')
  await writeFile(blocked, 'một tệp đứng nơi lẽ ra là thư mục')
  provideEnv({ DATA_DIR: blocked })
  try {
    const before = await db.$count(media)
    expect(await upload(await aPhoto(70, 50, 200))).toEqual({ ok: false, refusal: 'store-away' })
    expect(await db.$count(media)).toBe(before)
  } finally {
    provideEnv({ DATA_DIR: library.folder })
  }
  const { picture } = accepted(await upload(await aPhoto(70, 50, 200)))
  expect(await db.select({ file: media.file }).from(media).where(eq(media.id, picture.id))).toEqual([
    { file: picture.file },
  ])
})
