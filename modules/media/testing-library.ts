import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type ROLES, users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { media } from '@/db/schema/media'
import { provideEnv } from '@/lib/env'
import type { Result } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'
import { aPhoto } from './testing-pictures'
import { lendWorkshop, startTestingWorkshop } from './testing-workshop'
import { uploadPicture } from './upload-picture'

/** A library of this test file's own: a folder, a workshop, and people who work with it. */
export async function openTestingLibrary() {
  const folder = await mkdtemp(join(tmpdir(), 'thu-vien-'))
  provideEnv({ DATA_DIR: folder })
  const { workshop, close } = await startTestingWorkshop()
  lendWorkshop(workshop)
  return {
    folder,
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}

export async function aPerson(role: (typeof ROLES)[number], name = 'Lan'): Promise<Viewer> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@toa-soan.test`
  const [row] = await db.insert(users).values({ email, name, role, passwordHash: 'không có' }).returning()
  if (!row) throw new Error('users: không có dòng vừa ghi')
  return { id: row.id, name, email, role, sectionIds: [] }
}

export const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(`bị từ chối: ${JSON.stringify(result.refusal)}`)
}

let photoCount = 0

/** The file of a picture nobody has brought before. */
export function aNewPhoto(width = 600, height = 400): Promise<Buffer> {
  photoCount += 1
  return aPhoto(width, height, photoCount)
}

/** A picture nobody has brought before. */
export async function aPicture(by: Viewer, width = 600, height = 400) {
  const bytes = await aNewPhoto(width, height)
  return accepted(await uploadPicture(by, { bytes, name: `anh-${photoCount}.jpg` })).picture
}

/** Every file of the store, as `media/2026/…`, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

/** The tags made stale since `forgetTags`, in order. */
export const staleTags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag).sort()
export const forgetTags = () => db.delete(invalidations)

/** What the log says was done, oldest first. */
export const auditLines = async () =>
  (await db.select().from(auditLog).orderBy(asc(auditLog.id))).map(({ verb, object }) => `${verb} ${object}`)

/** A text that shows pictures; in no list but its own page, feeds and what its lead picture stands in. */
export async function aText(status: 'draft' | 'published', mediaIds: number[], leadMediaId: number | null = null) {
  const body = mediaIds.map((mediaId) => ({ type: 'figure', attrs: { mediaId } }))
  const publishedAt = status === 'published' ? new Date() : null
  const [row] = await db
    .insert(articles)
    .values({ headline: 'Bài', sectionId: 1, status, body, leadMediaId, publishedAt })
    .returning({ id: articles.id })
  if (!row) throw new Error('articles: không có dòng vừa ghi')
  return row.id
}

/** The private object with the bytes a picture came with. */
export const originalOf = async (id: number) =>
  (await db.select({ file: media.originalFile }).from(media).where(eq(media.id, id)))[0]?.file ?? ''
