import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, sections } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import type { Viewer } from '@/modules/accounts/viewer'
import { describePicture } from './describe-picture'
import { findPicture } from './library-picture'
import { movePictures } from './move-pictures'
import { replacePicture } from './replace-picture'
import { shapePicture } from './shape-picture'
import {
  accepted,
  aNewPhoto,
  aPerson,
  aPicture,
  aText,
  auditLines,
  filesIn,
  forgetTags,
  openTestingLibrary,
  originalOf,
  staleTags,
} from './testing-library'
import { aPhoto } from './testing-pictures'
import { trashPicture } from './trash-picture'
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
beforeEach(() => forgetTags())

const WORDS = { alt: 'Chợ hoa ngày Tết', isDecorative: false, caption: 'Chợ hoa', credit: 'Lan', folder: 'Tết' }
const PLAIN = { rotationDegrees: 0, crop: null, focalX: 0.5, focalY: 0.5 }

type Verb = (viewer: Viewer | null, input: unknown) => Promise<{ ok: boolean; refusal?: unknown }>
const CHANGES: Record<string, { verb: Verb; input: () => Promise<object> | object }> = {
  describe: { verb: describePicture, input: () => WORDS },
  shape: { verb: shapePicture, input: () => ({ ...PLAIN, rotationDegrees: 90 }) },
  'focal point': { verb: shapePicture, input: () => ({ ...PLAIN, focalX: 0.2 }) },
  replace: {
    verb: replacePicture,
    input: async () => ({ bytes: await aNewPhoto(80, 60), name: 'x' }),
  },
  trash: { verb: trashPicture, input: () => ({ isConfirmed: true }) },
}

describe.each(Object.entries(CHANGES))('%s', (_name, { verb, input }) => {
  test('is for whoever brought the picture, until readers see it; then for editors and chiefs', async () => {
    const { id, version } = await aPicture(reporter, 60, 40)
    const before = await findPicture(db, id)
    const refused = { ok: false, refusal: 'forbidden' }
    for (const who of [null, other, await aPerson('moderator'), await aPerson('contributor'), await aPerson('admin')])
      expect(await verb(who, { id, version, ...(await input()) })).toEqual(refused)
    await aText('published', [id])
    expect(await verb(reporter, { id, version, ...(await input()) })).toEqual(refused)
    expect(await findPicture(db, id)).toEqual(before)
    expect(await staleTags()).toEqual([])
    expect(await verb(await aPerson('editor'), { id, version, ...(await input()) })).toMatchObject({ ok: true })
    const own = await aPicture(reporter, 60, 40)
    expect(await verb(reporter, { id: own.id, version: own.version, ...(await input()) })).toMatchObject({ ok: true })
  })

  test('asks for a picture that is there, at the version that was seen', async () => {
    const { id, version } = await aPicture(reporter, 60, 40)
    for (const target of [{ id: 999_999, version: 1 }, { id: 'một', version: 1 }, {}, null])
      expect(await verb(chief, { ...(await input()), ...target })).toEqual({ ok: false, refusal: 'not-found' })
    const outdated = await verb(chief, { id, version: version + 1, ...(await input()) })
    expect(outdated).toMatchObject({ refusal: { kind: 'edited-meanwhile', current: { id, version } } })
  })

  test('makes exactly the pages stale that show the picture', async () => {
    const [{ id, version }, bystander] = [await aPicture(reporter, 60, 40), await aPicture(reporter, 60, 40)]
    const inBody = await aText('published', [id, bystander.id])
    const asLead = await aText('published', [], id)
    await aText('draft', [id])
    await aText('published', [bystander.id])
    await db.insert(standingPages).values([
      {
        slug: `gioi-thieu-${id}`,
        title: 'Giới thiệu',
        body: [{ type: 'gallery', attrs: { mediaIds: [bystander.id, id] } }],
      },
      { slug: `an-${id}`, title: 'Ẩn', body: [{ type: 'figure', attrs: { mediaId: id } }], hiddenAt: new Date() },
      { slug: `khac-${id}`, title: 'Khác', body: [{ type: 'figure', attrs: { mediaId: bystander.id } }] },
    ])
    const [author] = await db
      .insert(authors)
      .values({ slug: `but-danh-${id}`, name: 'Bút danh', photoMediaId: id })
      .returning({ id: authors.id })
    const logo = { key: 'appearance', value: { sealLetters: 'HD', logoMediaId: id } }
    await db.insert(settings).values(logo).onConflictDoUpdate({ target: settings.key, set: logo })
    expect(await verb(chief, { id, version, ...(await input()) })).toMatchObject({ ok: true })
    expect(await staleTags()).toEqual(
      [
        `article:${asLead}`,
        `article:${inBody}`,
        `author:${author!.id}`,
        `media:${id}`,
        'site',
        'sitemap:1',
        `standing-page:gioi-thieu-${id}`,
        `text:${asLead}`,
        `text:${inBody}`,
      ].sort(),
    )
  })
})

test('a picture is described in words or said to be decoration, and nothing in between', async () => {
  const { id } = await aPicture(reporter, 60, 40)
  const say = (version: number, words: object) => describePicture(reporter, { id, version, ...WORDS, ...words })
  expect(await say(1, { alt: ' \u200b ' })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { alt: 'empty' } },
  })
  expect(
    await say(1, { alt: 'x'.repeat(301), caption: 'x'.repeat(501), credit: 'a\u0000', folder: 'x'.repeat(61) }),
  ).toEqual({
    ok: false,
    refusal: {
      kind: 'invalid',
      problems: { alt: 'too-long', caption: 'too-long', credit: 'unreadable-characters', folder: 'too-long' },
    },
  })
  expect(accepted(await say(1, { alt: 'Chợ hoa'.normalize('NFD') }))).toMatchObject({ alt: 'Chợ hoa', version: 2 })
  expect(accepted(await say(2, { isDecorative: 'co', alt: 'thừa' }))).toMatchObject({ alt: '', isDecorative: true })
  expect((await auditLines()).filter((line) => line === `describe-picture media:${id}`)).toHaveLength(2)
})

test('turning and cutting give new files and keep the old ones for pages that still name them', async () => {
  const picture = await aPicture(reporter, 1_000, 600)
  const crop = { left: '0,5', top: 0, width: 0.5, height: 1 }
  const input = { id: picture.id, version: 1, rotationDegrees: '90', crop, focalX: 0.25, focalY: '0.75' }
  const turned = accepted(await shapePicture(reporter, input))
  expect(turned).toMatchObject({
    rotationDegrees: 90,
    focalX: 0.25,
    focalY: 0.75,
    version: 2,
    widthPixels: 300,
    heightPixels: 1_000,
  })
  expect(turned.crop).toEqual({ left: 0.5, top: 0, width: 0.5, height: 1 })
  expect(turned.file).not.toBe(picture.file)
  const files = await filesIn(library.folder)
  for (const { file } of [...picture.renditions, ...turned.renditions]) expect(files).toContain(`media/${file}`)
  expect(await sharp(await readFile(join(library.folder, 'media', turned.file))).metadata()).toMatchObject({
    width: 300,
  })
  const back = accepted(await shapePicture(reporter, { ...PLAIN, id: picture.id, version: 2 }))
  expect(back.file).toBe(picture.file)
  expect(back.renditions).toEqual(picture.renditions)
})

test('moving the point to keep in sight changes no file', async () => {
  const picture = await aPicture(reporter, 60, 40)
  const moved = accepted(await shapePicture(reporter, { ...PLAIN, id: picture.id, version: 1, focalX: 0.123456 }))
  expect(moved).toMatchObject({ file: picture.file, focalX: 0.1235, version: 2 })
})

test('a link shows the part around the point to keep in sight; with the point in the middle the whole picture', async () => {
  const picture = await aPicture(reporter, 1_200, 1_600)
  const input = { ...PLAIN, id: picture.id }
  const moved = accepted(await shapePicture(reporter, { ...input, version: 1, focalY: 0.1 }))
  expect(moved.file).toBe(picture.file)
  const card = moved.renditions.find(({ format }) => format === 'share')
  expect(moved.renditions.filter((each) => each !== card)).toEqual(picture.renditions)
  expect(card).toMatchObject({ widthPixels: 1_200, file: expect.stringMatching(/-1200-5000-1000\.jpg$/) })
  const [shown, whole] = [card?.file ?? '', picture.file].map((file) => join(library.folder, 'media', file))
  const size = { width: 1_200, height: 630 }
  expect(await sharp(await readFile(shown ?? '')).metadata()).toMatchObject({ format: 'jpeg', ...size })
  const pixels = (from: ReturnType<typeof sharp>) => from.resize(24, 12, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  const [cut, top] = await Promise.all([
    pixels(sharp(await readFile(shown ?? ''))),
    pixels(sharp(await readFile(whole ?? '')).extract({ left: 0, top: 0, ...size })),
  ])
  expect(Math.max(...cut.map((value, index) => Math.abs(value - (top[index] ?? 0))))).toBeLessThan(16)
  const lower = accepted(await shapePicture(reporter, { ...input, version: 2, focalY: 0.8 }))
  expect(lower.renditions.find(({ format }) => format === 'share')?.file).toMatch(/-1200-5000-8000\.jpg$/)
  const back = accepted(await shapePicture(reporter, { ...input, version: 3 }))
  expect(back.renditions).toEqual(picture.renditions)
})

test.each([
  { rotationDegrees: 45 },
  { rotationDegrees: '' },
  { crop: { left: -0.1, top: 0, width: 1, height: 1 } },
  { crop: { left: 1, top: 0, width: 0.5, height: 1 } },
  { crop: { left: 0, top: 0, width: 0, height: 1 } },
  { crop: 'tất cả' },
  { focalX: 1.01 },
  { focalY: 'giữa' },
  { focalX: Number.NaN },
])('a shape nobody can make is refused: %j', async (wrong) => {
  const { id } = await aPicture(reporter, 60, 40)
  expect(await shapePicture(reporter, { ...PLAIN, id, version: 1, ...wrong })).toEqual({
    ok: false,
    refusal: 'malformed',
  })
  expect(await findPicture(db, id)).toMatchObject({ version: 1 })
})

test('a cut that leaves a blot is refused', async () => {
  const { id } = await aPicture(reporter, 60, 40)
  const crop = { left: 0, top: 0, width: 0.1, height: 0.1 }
  expect(await shapePicture(reporter, { ...PLAIN, id, version: 1, crop })).toEqual({ ok: false, refusal: 'too-small' })
})

test('of two people who cut the same picture at once one is asked to look again', async () => {
  const { id } = await aPicture(reporter, 60, 40)
  const cut = (rotationDegrees: number) => shapePicture(chief, { ...PLAIN, id, version: 1, rotationDegrees })
  const answers = await Promise.all([cut(90), cut(180)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'edited-meanwhile' } })
})

test('another file takes the place of a picture; words stay, turn and cut belonged to the old one', async () => {
  const picture = await aPicture(reporter, 600, 400)
  accepted(await describePicture(reporter, { id: picture.id, version: 1, ...WORDS }))
  accepted(await shapePicture(reporter, { id: picture.id, version: 2, ...PLAIN, rotationDegrees: 180, focalX: 0.9 }))
  const bytes = await aPhoto(500, 900, 199)
  const replaced = accepted(await replacePicture(reporter, { id: picture.id, version: 3, bytes, name: 'mới.jpg' }))
  expect(replaced).toMatchObject({
    id: picture.id,
    alt: WORDS.alt,
    originalName: 'mới.jpg',
    heightPixels: 864,
    rotationDegrees: 0,
    focalX: 0.5,
    version: 4,
  })
  // The new bytes are this picture's now, and nobody else's.
  expect(accepted(await uploadPicture(reporter, { bytes, name: 'x' })).picture.id).toBe(picture.id)
})

test('a file that is in the library already, or is no picture, takes nobody’s place', async () => {
  const [picture, present] = [await aPicture(reporter, 60, 40), await aPicture(reporter, 64, 40)]
  const bytes = await readFile(join(library.folder, await originalOf(present.id)))
  const replace = (input: object) => replacePicture(reporter, { id: picture.id, version: 1, name: 'x', ...input })
  expect(await replace({ bytes })).toEqual({ ok: false, refusal: { kind: 'already-there', id: present.id } })
  expect(await replace({ bytes: Buffer.from('chữ') })).toEqual({ ok: false, refusal: 'wrong-kind' })
  expect(await replace({})).toEqual({ ok: false, refusal: 'empty-file' })
  expect(await findPicture(db, picture.id)).toEqual(picture)
})

test('pictures are put into folders, many at once, by whoever may bring pictures', async () => {
  const [first, second] = [await aPicture(reporter, 60, 40), await aPicture(reporter, 60, 40)]
  const ids = [first.id, String(second.id), first.id, 999_999]
  expect(accepted(await movePictures(other, { ids, folder: ' Kho/ảnh  Tết ' }))).toBe(2)
  expect(await findPicture(db, second.id)).toMatchObject({ folder: 'Kho-ảnh Tết', version: 1 })
  expect(accepted(await movePictures(other, { ids: [first.id], folder: '' }))).toBe(1)
  expect(await movePictures(await aPerson('moderator'), { ids, folder: 'x' })).toEqual({
    ok: false,
    refusal: 'forbidden',
  })
  for (const wrong of [[], ['x'], [999_999], Array.from({ length: 201 }, (_, index) => index + 1)])
    expect(await movePictures(other, { ids: wrong, folder: 'x' })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await movePictures(other, { ids, folder: 'x'.repeat(61) })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { folder: 'too-long' } },
  })
})
