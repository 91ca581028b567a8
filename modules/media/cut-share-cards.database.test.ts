import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inArray } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import type { Viewer } from '@/modules/accounts/viewer'
import { cutShareCards } from './cut-share-cards'
import { findPicture } from './library-picture'
import {
  aPerson,
  aPicture,
  aText,
  auditLines,
  forgetTags,
  openTestingLibrary,
  originalOf,
  staleTags,
} from './testing-library'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
let reporter: Viewer
beforeAll(async () => {
  library = await openTestingLibrary()
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  reporter = await aPerson('reporter')
})
afterAll(() => library.close())

test('pictures whose point is older than the cards get theirs; all of them anew when the rule has changed', async () => {
  const picture = await aPicture(reporter, 1_200, 1_600)
  const small = await aPicture(reporter, 400, 300)
  await db
    .update(media)
    .set({ focalY: 0.1 })
    .where(inArray(media.id, [picture.id, small.id]))
  const articleId = await aText('published', [], picture.id)
  await forgetTags()
  expect(await cutShareCards(reporter, { isAll: false, isRehearsal: true })).toEqual({ cutCount: 1, lostCount: 0 })
  expect(await cutShareCards(reporter, { isAll: false, isRehearsal: false })).toEqual({ cutCount: 1, lostCount: 0 })
  const cut = await findPicture(db, picture.id)
  expect(cut).toMatchObject({ file: picture.file, version: 2 })
  const card = cut?.renditions.find(({ format }) => format === 'share')
  expect(cut?.renditions.filter((each) => each !== card)).toEqual(picture.renditions)
  const size = { width: 1_200, height: 630 }
  expect(await sharp(await readFile(join(library.folder, 'media', card?.file ?? ''))).metadata()).toMatchObject(size)
  expect(await staleTags()).toContain(`article:${articleId}`)
  expect(await auditLines()).toContain(`cut-share-card media:${picture.id}`)
  expect(await cutShareCards(reporter, { isAll: false, isRehearsal: false })).toEqual({ cutCount: 0, lostCount: 0 })
  const again = await cutShareCards(reporter, { isAll: true, isRehearsal: false })
  expect(again.lostCount).toBe(0)
  expect((await findPicture(db, picture.id))?.version).toBe(3)
  await rm(join(library.folder, await originalOf(picture.id)))
  expect((await cutShareCards(reporter, { isAll: true, isRehearsal: false })).lostCount).toBe(1)
})
