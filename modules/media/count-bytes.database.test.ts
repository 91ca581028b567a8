import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { countPictureBytes } from './count-bytes'
import { LocalStore } from './local-store'

test('pictures nobody has counted get their bytes, the others keep theirs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-bytes-'))
  const store = new LocalStore(folder)
  const size = { widthPixels: 3, heightPixels: 2 }
  await db.insert(media).values([
    { file: '2026/a-3.jpg', ...size },
    { file: '2026/b-3.jpg', ...size, fileBytes: 5 },
    { file: '2026/lost-3.jpg', ...size },
    { file: '2026/trash-3.jpg', ...size, deletedAt: new Date() },
  ])
  for (const [name, bytes] of Object.entries({ a: 70, b: 80, trash: 90 }))
    await store.put(`media/2026/${name}-3.jpg`, new Uint8Array(bytes))
  expect(await countPictureBytes(db, store)).toBe(1)
  expect(await countPictureBytes(db, store)).toBe(0)
  const rows = await db.select({ bytes: media.fileBytes }).from(media).orderBy(asc(media.id))
  expect(rows.map(({ bytes }) => bytes)).toEqual([70, 5, null, null])
  rmSync(folder, { recursive: true })
})
