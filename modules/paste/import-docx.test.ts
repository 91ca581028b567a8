import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { wordsOf } from '@/modules/articles/blocks'
import { DocxReading } from './docx-reading'
import { DOCX_BYTES_MAX, importDocx } from './import-docx'
import { docxOf, docxParagraph, zipOf } from './testing-docx'

const program = resolve(`.build/testing-docx-${process.pid}.mjs`)
const misbehaving = resolve(`.build/testing-docx-bad-${process.pid}.mjs`)

const use = (reading: DocxReading) => Object.assign(globalThis, { [Symbol.for('trang-nhat.docx-reading')]: reading })

beforeAll(async () => {
  mkdirSync('.build', { recursive: true })
  // Beside the site's own programs: packages are looked for from there.
  const shared = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' } as const
  await build({ ...shared, entryPoints: ['modules/paste/docx-process.ts'], outfile: program })
  writeFileSync(
    misbehaving,
    `process.once('message', (bytes) => {
      const words = Buffer.from(bytes).toString()
      if (words.includes('die')) process.kill(process.pid, 'SIGSEGV')
      if (words.includes('hang')) for (;;);
      process.send({ refusal: Object.keys(process.env).join() })
    })`,
  )
  use(new DocxReading(program))
})
afterAll(() => {
  rmSync(program)
  rmSync(misbehaving)
})

const chief = commandLineViewer()
const moderator: Viewer = { ...chief, id: 7, role: 'moderator' }
const refusal = async (bytes: Uint8Array, viewer: Viewer | null = chief) => {
  const read = await importDocx(viewer, { bytes })
  return read.ok ? null : read.refusal
}
const paragraph = (text: string) => docxOf({ body: docxParagraph(text) })

describe('a document from outside', () => {
  test('is read in a process of its own', async () => {
    const read = await importDocx(chief, { bytes: paragraph('Xin chào') })
    expect(read.ok && wordsOf(read.value.paste.blocks)).toBe('Xin chào')
  })

  test('is refused to those who do not write', async () => {
    expect(await refusal(paragraph('x'), null)).toBe('forbidden')
    expect(await refusal(paragraph('x'), moderator)).toBe('forbidden')
  })

  test('is told apart by what it is, not by its name', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await refusal(Buffer.concat([compound, Buffer.alloc(600)]))).toBe('old-word')
    expect(await refusal(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked')
    expect(await refusal(Buffer.from('{\\rtf1 x}'))).toBe('not-docx')
    expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('not-docx')
    expect(await refusal(zipOf({ 'content.xml': '<office/>' }))).toBe('not-docx')
    expect(await refusal(Buffer.alloc(0))).toBe('empty')
    expect(await importDocx(chief, { bytes: 'x' })).toMatchObject({ refusal: 'empty' })
  })

  test('is refused when it is too large, too long, empty or broken', async () => {
    expect(await refusal(Buffer.alloc(DOCX_BYTES_MAX + 1))).toBe('too-large')
    expect(await refusal(docxOf({ body: docxParagraph('đoạn').repeat(2_001) }))).toBe('too-long')
    expect(await refusal(docxOf({ body: '' }))).toBe('empty')
    expect(await refusal(paragraph('x').subarray(0, 700))).toBe('broken')
    expect(await refusal(zipOf({ 'word/document.xml': 'x'.repeat(30_000_000) }, 1_000))).toBe('broken')
    expect(await refusal(docxOf({ body: '<w:p>'.repeat(50_000) }))).toMatch(/broken|empty/)
  })

  test('that holds its reader up, or kills it, harms nobody', async () => {
    use(new DocxReading(misbehaving, 500))
    const zip = (words: string) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(words)])
    expect(await refusal(zip('hang'))).toBe('too-slow')
    expect(await refusal(zip('die'))).toBe('broken')
    // No secret of the site is in its reach.
    expect(await refusal(zip('?'))).toBe('NODE_ENV')
    const answers = await Promise.all([zip('hang'), zip('hang'), zip('?')].map((bytes) => refusal(bytes)))
    expect(answers).toEqual(['too-slow', 'too-slow', 'busy'])
    use(new DocxReading(program))
  })
})
