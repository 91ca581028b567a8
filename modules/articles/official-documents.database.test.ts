import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { documents } from '@/db/schema/documents'
import { attachments } from '@/db/schema/media'
import { findAttachment, tagsOffering } from '@/modules/media/library-attachment'
import { liveAt } from '@/modules/redirects/live-addresses'
import { isNowhere } from './nowhere'
import { surfaceTag } from './surface-tags'
import { usesOfAttachment } from './uses-of-files'

beforeAll(async () => {
  await db
    .insert(attachments)
    .values({ id: 1, file: 'tep/1/a.pdf', name: 'a.pdf', mimeType: 'application/pdf', sizeBytes: 9, contentHash: 'a' })
  const told = { kind: 'Kế hoạch', issuer: 'Phường Mẫu', excerpt: 'Mở lớp học tối', attachmentId: 1 }
  await db.insert(documents).values([
    { ...told, id: 1, number: '12/KH', issuedOn: '2026-03-14', field: 'Giáo dục', fieldSlug: 'giao-duc' },
    {
      ...told,
      id: 2,
      number: '13/KH',
      issuedOn: '2024-12-31',
      field: 'Y tế',
      fieldSlug: 'y-te',
      withdrawnAt: new Date(),
    },
  ])
})

test.each(['/van-ban', '/van-ban/12-kh-1', '/van-ban/so-cu-1', '/van-ban/nam/2026', '/van-ban/linh-vuc/giao-duc'])(
  '%s may be a page',
  async (path) => {
    expect(await isNowhere(db, path)).toBe(false)
  },
)

test.each([
  '/van-ban/khong-co',
  '/van-ban/13-kh-2',
  '/van-ban/12-kh-99999',
  '/van-ban/nam',
  '/van-ban/nam/26',
  '/van-ban/nam/2024',
  '/van-ban/linh-vuc/y-te',
])('%s names nothing', async (path) => {
  expect(await isNowhere(db, path)).toBe(true)
})

test('an address that leads on may lead to a document, and never stands in its way', async () => {
  expect(await liveAt(db, '/van-ban/12-kh-1')).toBe('page')
  expect(await liveAt(db, '/van-ban/nam/2026')).toBe('page')
  expect(await liveAt(db, '/van-ban/13-kh-2')).toBeNull()
})

test('a file is known to be used by its documents, and their pages learn when it changes', async () => {
  expect((await findAttachment(db, 1))?.useCount).toBe(2)
  expect(await usesOfAttachment(db, 1)).toEqual([
    { kind: 'document', id: 1, number: '12/KH', path: '/van-ban/12-kh-1' },
    { kind: 'document', id: 2, number: '13/KH', path: null },
  ])
  expect(await tagsOffering(db, 1)).toEqual(
    expect.arrayContaining([surfaceTag.document(1), surfaceTag.documentsOfField('giao-duc')]),
  )
  expect(await tagsOffering(db, 1)).not.toContain(surfaceTag.document(2))
})
