import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { aPerson, auditLines, openTestingLibrary } from '@/modules/media/testing-library'
import { aPhoto } from '@/modules/media/testing-pictures'
import { htmlOfDocx } from './docx-html'
import type { ReadDocx } from './docx-reading'
import { keepDocxPictures, type PictureProgress } from './keep-docx-pictures'
import { blocksFromPaste, type Paste } from './paste'
import { docxOf, docxParagraph, docxPicture } from './testing-docx'

let library: Awaited<ReturnType<typeof openTestingLibrary>>
beforeAll(async () => {
  library = await openTestingLibrary()
})
afterAll(() => library.close())

async function read(parts: Parameters<typeof docxOf>[0]): Promise<ReadDocx> {
  const document = await htmlOfDocx(docxOf(parts))
  if (typeof document === 'string') throw new Error(document)
  const paste = blocksFromPaste({ html: document.html })
  if (!paste.ok) throw new Error(paste.refusal)
  return { paste: paste.value, pictures: document.pictures }
}

async function kept(...args: Parameters<typeof keepDocxPictures>): Promise<{ steps: PictureProgress[]; paste: Paste }> {
  const steps: PictureProgress[] = []
  const keeping = keepDocxPictures(...args)
  for (;;) {
    const next = await keeping.next()
    if (next.done) return { steps, paste: next.value }
    steps.push(next.value)
  }
}

const document = async () =>
  read({
    body:
      docxParagraph(docxPicture('a.jpeg', 'Lễ hội làng Vạn Phúc')) +
      docxParagraph('QuËn uû Hµ §«ng ®­a tin') +
      docxParagraph(`${docxPicture('b.emf')}${docxPicture('c.jpeg')}${docxPicture('d.png')}`),
    media: {
      'a.jpeg': await aPhoto(500, 300, 1),
      'b.emf': Buffer.from('x'),
      'c.jpeg': await aPhoto(500, 300, 2),
      'd.png': Buffer.from('hỏng'),
    },
  })

test('the pictures of a document are in the library and in the text, in their places and with their words', async () => {
  const reporter = await aPerson('reporter')
  const { steps, paste } = await kept(reporter, await document())
  expect(steps).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })))
  expect(paste.blocks.map(({ type }) => type)).toEqual(
    'figure paragraph missingPicture figure missingPicture'.split(' '),
  )
  const [first] = paste.blocks
  const id = first?.type === 'figure' ? first.attrs.mediaId : 0
  const [row] = await db.select().from(media).where(eq(media.id, id))
  expect(row).toMatchObject({ alt: 'Lễ hội làng Vạn Phúc', folder: 'Từ tệp Word', uploadedBy: reporter.id })
  expect(paste.pictures).toHaveLength(2)
  expect(paste.report.missingPictureCount).toBe(2)
  expect(await auditLines()).toContain(`upload-picture media:${id}`)
  // What is offered instead of the text has the same pictures.
  expect(paste.legacyOffer?.paste.blocks.filter(({ type }) => type === 'figure')).toHaveLength(2)
})

test('the same picture in another document is the same picture, and keeps its words', async () => {
  const reporter = await aPerson('reporter')
  const again = await kept(reporter, await document())
  const before = await db.select({ id: media.id, alt: media.alt }).from(media)
  const other = await read({
    body: docxParagraph(docxPicture('a.jpeg', 'Tên khác')),
    media: { 'a.jpeg': await aPhoto(500, 300, 1) },
  })
  const { paste } = await kept(reporter, other)
  expect(paste.blocks[0]).toEqual(again.paste.blocks[0])
  expect(await db.select({ id: media.id, alt: media.alt }).from(media)).toEqual(before)
})

test('of somebody who may not upload, the text is taken and the pictures are asked for', async () => {
  const { steps, paste } = await kept(await aPerson('contributor'), await document())
  expect(steps).toEqual([])
  expect(paste.blocks.filter(({ type }) => type === 'missingPicture')).toHaveLength(4)
  expect(paste.pictures.every(({ source }) => source === null)).toBe(true)
})
