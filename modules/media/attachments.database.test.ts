import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { ROLES } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { attachments } from '@/db/schema/media'
import { sections } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import type { Viewer } from '@/modules/accounts/viewer'
import { attachmentKindOf } from './attachment-kind'
import { renameAttachment, trashAttachment, untrashAttachment } from './change-attachment'
import { findAttachment, listAttachments } from './library-attachment'
import { aDocx, aPdf, aZip } from './testing-files'
import { accepted, aPerson, auditLines, filesIn, forgetTags, openTestingLibrary, staleTags } from './testing-library'
import { uploadAttachment } from './upload-attachment'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
let reporter: Viewer
let chief: Viewer
beforeAll(async () => {
  library = await openTestingLibrary()
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  reporter = await aPerson('reporter')
  chief = await aPerson('chief', 'Hà')
})
afterAll(() => library.close())
beforeEach(() => forgetTags())

let fileCount = 0
const aFile = async (name = 'Quyết định.pdf') => {
  fileCount += 1
  return accepted(await uploadAttachment(reporter, { bytes: aPdf(`số ${fileCount}`), name })).attachment
}

async function aText(status: 'draft' | 'published', attachmentId: number) {
  const body = [{ type: 'attachment', attrs: { attachmentId } }]
  const publishedAt = status === 'published' ? new Date() : null
  const [row] = await db
    .insert(articles)
    .values({ headline: 'Bài', sectionId: 1, status, body, publishedAt })
    .returning({ id: articles.id })
  return row!.id
}

test.each([
  ['Quyết định 12/QĐ-UBND.pdf', aPdf('a'), 'application/pdf', '12-QĐ-UBND.pdf', 'qd-ubnd.pdf'],
  [
    'Kế hoạch.exe',
    aDocx(),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'Kế hoạch.docx',
    'ke-hoach.docx',
  ],
  [
    'Biểu mẫu.XLSX',
    aZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Biểu mẫu.xlsx',
    'bieu-mau.xlsx',
  ],
  ['???.zip', aZip({ 'a.txt': 'một' }), 'application/zip', '???.zip', 'tep.zip'],
])('%s is kept as what it is, under a name people can read', async (name, bytes, mimeType, _shown, slug) => {
  const { attachment, isNew } = accepted(await uploadAttachment(reporter, { bytes, name }))
  expect(isNew).toBe(true)
  expect(attachment).toMatchObject({ mimeType, sizeBytes: bytes.length, uploadedBy: reporter.id, useCount: 0 })
  expect(attachment.file).toMatch(new RegExp(`^tep/\\d{4}/[0-9a-f]{16}/${slug}$`))
  expect(await readFile(join(library.folder, 'media', attachment.file))).toEqual(bytes)
  expect(await auditLines()).toContain(`upload-attachment attachment:${attachment.id}`)
  expect(accepted(await uploadAttachment(chief, { bytes, name: 'tên khác' }))).toMatchObject({
    isNew: false,
    attachment: { id: attachment.id, name: attachment.name },
  })
})

const REFUSED: Record<string, [Buffer, string]> = {
  nothing: [Buffer.alloc(0), 'empty-file'],
  'a page': [Buffer.from('<html><script>alert(1)</script>'), 'wrong-kind'],
  'a program': [Buffer.from('MZ\x90\x00'), 'wrong-kind'],
  'a document of before 2007': [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-office'],
  'a document with a program in it': [aDocx({ 'word/vbaProject.bin': 'x' }), 'has-macros'],
  'half a PDF': [aPdf().subarray(0, 30), 'unreadable'],
  'half a document': [aDocx().subarray(0, -30), 'unreadable'],
  'a page before a ZIP': [Buffer.concat([Buffer.from('<html>'), aZip({ a: 'b' })]), 'wrong-kind'],
  'a ZIP with something behind it': [Buffer.concat([aZip({ a: 'b' }), Buffer.from('<script>')]), 'unreadable'],
  'more than 20 MB': [Buffer.concat([aPdf(), Buffer.alloc(20 * 1024 * 1024)]), 'too-big'],
}

test.each(Object.entries(REFUSED))('%s is refused and leaves nothing behind', async (_name, [bytes, refusal]) => {
  const before = [await filesIn(library.folder), await db.$count(attachments), await auditLines()]
  expect(await uploadAttachment(reporter, { bytes, name: 'a.pdf' })).toEqual({ ok: false, refusal })
  expect([await filesIn(library.folder), await db.$count(attachments), await auditLines()]).toEqual(before)
})

test('no bytes make the look at them fail', () => {
  const whole = aDocx({ 'word/media/a.png': 'x' })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }), (changes) => {
      const harmed = Buffer.from(whole)
      for (const [at, byte] of changes) harmed[at] = byte
      expect(Object.keys(attachmentKindOf(harmed))).toHaveLength(1)
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => Object.keys(attachmentKindOf(bytes)).length === 1),
  )
})

/** A second of silence, as an encoder cuts it: frames of 417 bytes at 128 kbit/s and 44.1 kHz. */
const aRecording = (frames = 3, tag = Buffer.alloc(0)) =>
  Buffer.concat([
    tag,
    ...Array.from({ length: frames }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
  ])

test('a recording is known by its frames, behind whatever words come first; a film or a lucky beginning is none', () => {
  const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x02\0', 'latin1'), Buffer.alloc(256)])
  expect(attachmentKindOf(aRecording())).toEqual({ kind: 'mp3' })
  expect(attachmentKindOf(aRecording(2, tag))).toEqual({ kind: 'mp3' })
  const box = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0`)])
  expect(attachmentKindOf(box('M4A '))).toEqual({ kind: 'm4a' })
  for (const other of [box('mp42'), aRecording(1), tag, aRecording(3).subarray(1)])
    expect(attachmentKindOf(other)).toEqual({ problem: 'wrong-kind' })
})

test('a recording is kept with the name of what it is', async () => {
  const bytes = Buffer.concat([aRecording(), Buffer.from('Giọng đọc: Thu Lan')])
  const { attachment } = accepted(await uploadAttachment(reporter, { bytes, name: 'Bản đọc.wav' }))
  expect(attachment).toMatchObject({ name: 'Bản đọc.mp3', mimeType: 'audio/mpeg' })
})

test('reporters, editors and chiefs bring files; nobody else does', async () => {
  const bytes = aPdf('quyền')
  expect(await uploadAttachment(null, { bytes, name: 'x' })).toMatchObject({ refusal: 'forbidden' })
  const allowed: string[] = []
  for (const role of ROLES)
    if ((await uploadAttachment(await aPerson(role), { bytes, name: 'x' })).ok) allowed.push(role)
  expect(allowed).toEqual(['reporter', 'editor', 'chief'])
})

describe.each([
  ['rename', renameAttachment, { name: 'Tên mới.pdf' }],
  ['trash', trashAttachment, { isConfirmed: 'co' }],
] as const)('%s', (_name, verb, input) => {
  test('is for whoever brought the file, until readers are offered it; then for editors and chiefs', async () => {
    const { id } = await aFile()
    for (const who of [null, await aPerson('reporter'), await aPerson('moderator')])
      expect(await verb(who, { id, ...input })).toEqual({ ok: false, refusal: 'forbidden' })
    const article = await aText('published', id)
    await aText('draft', id)
    await db.insert(standingPages).values({
      slug: `trang-${id}`,
      title: 'Trang',
      body: [{ type: 'attachment', attrs: { attachmentId: id } }],
    })
    expect(await verb(reporter, { id, ...input })).toEqual({ ok: false, refusal: 'forbidden' })
    expect(accepted(await verb(chief, { id, ...input })).useCount).toBe(3)
    expect(await staleTags()).toEqual([`article:${article}`, `standing-page:trang-${id}`, `text:${article}`])
    for (const wrong of [{ id: 999_999 }, { id: 'x' }, { id: undefined }])
      expect(await verb(chief, { ...input, ...wrong })).toEqual({ ok: false, refusal: 'not-found' })
  })
})

test('a file in use goes only when that is confirmed, and comes back whole', async () => {
  const { id, file } = await aFile()
  await aText('draft', id)
  expect(await trashAttachment(reporter, { id })).toEqual({ ok: false, refusal: { kind: 'in-use', useCount: 1 } })
  accepted(await trashAttachment(reporter, { id, isConfirmed: true }))
  expect(await trashAttachment(reporter, { id, isConfirmed: true })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await filesIn(library.folder)).toContain(`media/${file}`)
  expect((await findAttachment(db, id))?.deletedAt).toBeInstanceOf(Date)
  expect(accepted(await untrashAttachment(reporter, { id })).deletedAt).toBeNull()
  expect(await untrashAttachment(reporter, { id })).toEqual({ ok: false, refusal: 'not-found' })
})

test('a name needs words, and a file is found by any of them without tone marks', async () => {
  const { id } = await aFile('Quyết định về Chợ Hà Đông.pdf')
  expect(await renameAttachment(reporter, { id, name: '  ' })).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { name: 'empty' } },
  })
  const find = async (text: string, isTrash = false) =>
    (await listAttachments(db, { text, isTrash, after: null, limit: 5 })).map((found) => found.id)
  expect(await find('dong cho')).toEqual([id])
  expect(await find('CHỢ HÀ')).toEqual([id])
  expect(await find('%')).toEqual([])
  accepted(await trashAttachment(reporter, { id }))
  expect(await find('cho ha dong')).toEqual([])
  expect(await find('cho ha dong', true)).toEqual([id])
})
